import type { Place } from '../jwt/problem'
import { tokenText, viewOf } from '../store/selectors'
import type { State } from '../store/state'

/** The text that a problem's place names, as its pane shows it. */
export function textOfPlace(state: State, place: Place): string {
  if (place === 'token') return tokenText(state)
  return place === 'key' ? state.key.text : viewOf(state, place)
}
