/**
 * What the benchmark measures from inside the page, on the page's own clock.
 *
 * @typedef {object} Expected what must stand on the screen for a measurement to end
 * @property {readonly string[]} verdicts one of these words, for the current revision
 * @property {string} marker a text without blanks that the decoded pane must show
 *
 * @typedef {object} Measurement in milliseconds
 * @property {number} painted from the event to the frame that shows the result
 * @property {number} longestTask of the main thread until a little after; 0 where none reached 50
 *
 * @typedef {object} Probe
 * @property {Promise<number>} usable from navigation to a sample decoded, verified and editable
 * @property {(event: 'paste' | 'keydown', expected: Expected) => void} arm measures from the next such event
 * @property {() => Promise<Measurement>} measured
 */

/** Runs in the page before its own scripts, and must stand alone: leaves `globalThis.probe`. */
export const installProbe = () => {
  /** @param {Element} element */
  const nameOf = (element) => {
    const labelId = element.getAttribute('aria-labelledby')
    const label =
      labelId === null
        ? element instanceof HTMLTextAreaElement && element.labels[0]
        : document.getElementById(labelId)
    return element.getAttribute('aria-label') ?? (label ? (label.textContent ?? '').trim() : '')
  }

  /** @param {string} selector @param {string} name */
  const find = (selector, name) =>
    [...document.querySelectorAll(selector)].find((element) => nameOf(element) === name) ?? null

  /** @param {Expected} expected */
  const shows = ({ verdicts, marker }) => {
    const verdict = find('[role="status"], output', 'Verdict')
    if (verdict?.getAttribute('aria-busy') !== 'false') return false
    if (!verdicts.includes(verdict.getAttribute('data-verdict') ?? '')) return false
    const pane = find('section, [role="region"]', 'Decoded token')
    if (pane === null) return false
    const areas = [...pane.querySelectorAll('textarea')]
    return (
      areas.some(({ value }) => value.includes(marker)) || (pane.textContent ?? '').includes(marker)
    )
  }

  const isEditable = () => {
    const editor = find('textarea, [role="textbox"]', 'Payload')
    return (
      editor !== null &&
      editor.getAttribute('aria-readonly') !== 'true' &&
      !(editor instanceof HTMLTextAreaElement && editor.readOnly && editor.value === '')
    )
  }

  /**
   * @param {() => boolean} isReached
   * @returns {Promise<number>} the time after the first frame that shows it was painted
   */
  const painted = (isReached) =>
    new Promise((resolve, reject) => {
      const deadline = performance.now() + 60_000
      const look = () => {
        if (performance.now() > deadline) {
          const verdict = find('[role="status"], output', 'Verdict')?.outerHTML ?? 'no verdict'
          reject(new Error(`What was to be measured did not appear. The page shows ${verdict}`))
          return
        }
        if (!isReached()) {
          requestAnimationFrame(look)
          return
        }
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now()))
        port1.start()
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    })

  /** Tasks are reported late: those of the half second after the paint count too. */
  const afterwards = 500
  /** @type {PerformanceEntry[]} */
  const tasks = []
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' })

  /**
   * @param {number} start
   * @param {Expected} expected
   * @returns {Promise<Measurement>}
   */
  const measureFrom = async (start, expected) => {
    const end = await painted(() => shows(expected))
    await new Promise((resolve) => {
      setTimeout(resolve, afterwards)
    })
    const durations = tasks
      .filter((task) => task.startTime + task.duration > start)
      .map(({ duration }) => duration)
    return { painted: end - start, longestTask: Math.max(0, ...durations) }
  }

  /** @type {Promise<Measurement>} */
  let measurement = Promise.reject(new Error('Nothing was measured.'))
  measurement.catch(() => {})

  /** @type {Probe} */
  const probe = {
    usable: painted(() => isEditable() && shows({ verdicts: ['valid'], marker: '"' })),
    arm: (type, expected) => {
      measurement = new Promise((resolve) => {
        /** @param {Event} event */
        const measure = (event) => resolve(measureFrom(event.timeStamp, expected))
        window.addEventListener(type, measure, { capture: true, once: true })
      })
    },
    measured: () => measurement,
  }
  Object.assign(globalThis, { probe })
}
