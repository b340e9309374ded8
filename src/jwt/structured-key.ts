import { readJsonKeys } from './json-keys'
import type { KeyReading } from './key-reading'
import { isPem } from './key-shape'
import { readPemKeys } from './pem-keys'
import type { Result } from './result'

/**
 * Reads a text that has the shape of a key, by that shape.
 *
 * Problems: those of `readPemKeys` and `readJsonKeys`.
 */
export const readStructuredKey = (text: string): Promise<Result<KeyReading>> =>
  isPem(text) ? readPemKeys(text) : readJsonKeys(text)
