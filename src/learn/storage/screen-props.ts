import type { Credentials } from './browser'
import type { StorageEvent, StorageState } from './storage-state'

export interface StorageScreenProps {
  readonly state: StorageState
  readonly credentials: Credentials
  readonly dispatch: (event: StorageEvent) => void
}
