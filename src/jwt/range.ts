declare const unit: unique symbol

/** A half-open range of UTF-16 code units in a text. */
export interface CharRange {
  readonly start: number
  readonly end: number
  readonly [unit]?: 'char'
}

/** A half-open range of bytes. */
export interface ByteRange {
  readonly start: number
  readonly end: number
  readonly [unit]?: 'byte'
}

export const charRange = (start: number, end: number): CharRange => ({ start, end })
export const byteRange = (start: number, end: number): ByteRange => ({ start, end })
