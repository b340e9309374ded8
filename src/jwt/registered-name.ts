import type { Reference } from './specification'
import type { ValueType } from './value-type'

/** A registered name of a payload or a header. */
export interface RegisteredName {
  readonly name: string
  readonly type: ValueType
  readonly specification: Reference
  /** A value of that type, as JSON text. */
  readonly example: string
}
