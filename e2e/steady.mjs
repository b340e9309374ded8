/**
 * Waits until a count has stood still for a second.
 *
 * @param {() => number} count
 */
export const untilSteady = async (count) => {
  let seen = NaN
  while (seen !== count()) {
    seen = count()
    await new Promise((resolve) => {
      setTimeout(resolve, 1000)
    })
  }
}
