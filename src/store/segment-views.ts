import { viewOfSegment } from '../jwt/part'
import { rememberLast } from '../jwt/remember-last'

/** What the panes show of a segment that nobody edits. Asked at each keystroke, for the same segments. */
export const SEGMENT_VIEWS = {
  header: rememberLast(viewOfSegment),
  payload: rememberLast(viewOfSegment),
} as const
