import { onDemand, onIdle } from './on-demand'

/** The panels that the first screen does not show. */
export const CausePanel = onDemand(async () => (await import('./cause-panel')).CausePanel)
export const ChangesList = onDemand(async () => (await import('./changes-list')).ChangesList)
export const CheckDetails = onDemand(async () => (await import('./check-details')).CheckDetails)
export const ClaimsView = onDemand(async () => (await import('./claims-view')).ClaimsView)
export const CompareView = onDemand(async () => (await import('./compare-view')).CompareView)
export const EmbeddedKeys = onDemand(async () => (await import('./embedded-keys')).EmbeddedKeys)
export const FindingList = onIdle(async () => (await import('./finding-list')).FindingList)
export const FromUrlPanel = onDemand(async () => (await import('./from-url-panel')).FromUrlPanel)
export const GuessView = onDemand(async () => (await import('./guess-view')).GuessView)
export const KeyDetailList = onDemand(async () => (await import('./key-detail-list')).KeyDetailList)
export const KeyNotes = onDemand(async () => (await import('./key-notes')).KeyNotes)
export const KeySetTable = onDemand(async () => (await import('./key-set-table')).KeySetTable)
export const ProfileView = onDemand(async () => (await import('./profile-view')).ProfileView)
export const ReadingOffer = onDemand(async () => (await import('./reading-offer')).ReadingOffer)
export const SummaryLine = onIdle(async () => (await import('./summary-line')).SummaryLine)
export const TakenNote = onDemand(async () => (await import('./taken-note')).TakenNote)
export const TimeShortcuts = onIdle(async () => (await import('./time-shortcuts')).TimeShortcuts)
export const TimeView = onDemand(async () => (await import('./time-view')).TimeView)

/** Those that show themselves, and the small ones; the others wait for the click that opens them. */
const AHEAD = [
  CausePanel,
  ChangesList,
  CheckDetails,
  EmbeddedKeys,
  FindingList,
  FromUrlPanel,
  KeyNotes,
  KeySetTable,
  ReadingOffer,
  SummaryLine,
  TakenNote,
  TimeShortcuts,
] as const

/** Loads ahead what must not have to wait. */
export const loadPanels = (): Promise<unknown> => Promise.all(AHEAD.map(({ load }) => load()))
