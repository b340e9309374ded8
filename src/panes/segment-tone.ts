import type { SegmentTone } from '../editor/editor-props'
import type { SegmentName } from '../jwt/problem'

const TONES: Readonly<Partial<Record<SegmentName, SegmentTone>>> = {
  header: 'header',
  payload: 'payload',
  signature: 'signature',
}

/** The colour of a segment; those of an encrypted token beyond its header share one. */
export const toneOf = (name: SegmentName): SegmentTone => TONES[name] ?? 'other'
