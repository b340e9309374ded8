import type { PackClaimName, PackId } from '../jwt/claim-packs'
import type { NameText } from './name-text'

interface PackText<P extends PackId> {
  /** The provider’s own name. */
  readonly title: string
  readonly claims: Readonly<Record<PackClaimName<P>, NameText>>
}

export type PackTexts = { readonly [P in PackId]: PackText<P> }
