/** Loads the panels that the first screen does not show, so that none has to wait once it is opened. */
export const loadPanels = (): Promise<unknown> =>
  Promise.all([
    import('./changes-list'),
    import('./check-details'),
    import('./from-url-panel'),
    import('./key-set-table'),
    import('./taken-note'),
  ])
