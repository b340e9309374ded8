import type { Part } from '../jwt/analysis'
import type { Problem } from '../jwt/problem'

/** The faults of a part's text. Those of its segment are told in the token's pane. */
export const faultsIn = (part: 'header' | 'payload', content: Part | null): readonly Problem[] =>
  (content?.faults ?? []).filter(({ place }) => place === part)
