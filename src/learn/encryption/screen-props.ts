import type { EncryptionEvent, EncryptionState } from './encryption-state'
import type { EncryptionKeys } from './jwe'

export interface EncryptionScreenProps {
  readonly state: EncryptionState
  readonly dispatch: (event: EncryptionEvent) => void
  readonly keys: EncryptionKeys
  /** The claims of the lesson's token, as they are written. */
  readonly claims: string
}
