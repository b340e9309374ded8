import { onDemand } from './on-demand'

/** The panels that the first screen does not show. */
export const ChangesList = onDemand(async () => (await import('./changes-list')).ChangesList)
export const CheckDetails = onDemand(async () => (await import('./check-details')).CheckDetails)
export const FromUrlPanel = onDemand(async () => (await import('./from-url-panel')).FromUrlPanel)
export const KeyDetailList = onDemand(async () => (await import('./key-detail-list')).KeyDetailList)
export const KeySetTable = onDemand(async () => (await import('./key-set-table')).KeySetTable)
export const TakenNote = onDemand(async () => (await import('./taken-note')).TakenNote)

/** Loads them ahead, so that none has to wait once it is opened. */
export const loadPanels = (): Promise<unknown> =>
  Promise.all(
    [ChangesList, CheckDetails, FromUrlPanel, KeyDetailList, KeySetTable, TakenNote].map(
      ({ load }) => load(),
    ),
  )
