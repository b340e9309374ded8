import type { Fault } from '../editor/editor-props'
import type { Messages } from '../i18n/messages'
import type { Place, Problem } from '../jwt/problem'

/** The faults of one text: those of a part's segment are told with the token, not with the part. */
export const faultsIn = (place: Place, faults: readonly Problem[] = []): readonly Problem[] =>
  faults.filter((fault) => fault.place === place)

/** The faults of one text as its editor marks them. */
export const marksIn = (
  place: Place,
  faults: readonly Problem[] | undefined,
  messages: Messages,
): readonly Fault[] =>
  faultsIn(place, faults).flatMap((fault) => {
    const text = messages.problemText(fault)
    return fault.range && text ? [{ range: fault.range, message: text.what }] : []
  })
