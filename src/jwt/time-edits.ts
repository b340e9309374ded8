/** What a time claim is set to by a click, in seconds from the present moment. */
const TIME_EDITS = [
  { id: 'now', offset: 0 },
  { id: '5min', offset: 300 },
  { id: '1h', offset: 3600 },
  { id: '1d', offset: 86_400 },
  { id: 'past', offset: -60 },
] as const

/** The edits that make sense for a claim: only `exp` can be set so that the token has expired. */
export const editsOf = (claim: string): readonly (typeof TIME_EDITS)[number][] =>
  TIME_EDITS.filter(({ id }) => id !== 'past' || claim === 'exp')
