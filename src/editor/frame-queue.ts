export interface FrameQueue {
  readonly run: (task: () => void) => void
  readonly cancel: () => void
}

/** Runs the newest task it was given, at most one an animation frame. */
export function frameQueue(): FrameQueue {
  let request = 0
  let newest: () => void
  return {
    run: (task) => {
      newest = task
      request ||= requestAnimationFrame(() => {
        request = 0
        newest()
      })
    },
    cancel: () => {
      cancelAnimationFrame(request)
      request = 0
    },
  }
}
