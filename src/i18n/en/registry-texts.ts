import type { Serialisation } from '../../jwt/header-registry'
import type { Reference } from '../../jwt/specification'
import type { ValueType } from '../../jwt/value-type'
import { cite } from '../reference'
import { algorithms } from './algorithm-texts'
import { claims } from './claim-texts'
import { headerParameters } from './header-texts'
import { packs } from './pack-texts'
import { valueTypes } from './value-type-texts'
import {
  claimValues,
  confirmations,
  headerValues,
  keyMembers,
  keyValues,
  packValues,
} from './value-texts'

/** What the names of the registries mean; loaded apart. */
export const registryTexts = {
  claims,
  headerParameters,
  algorithms,
  packs,
  headerValues,
  claimValues,
  packValues,
  keyMembers,
  keyValues,
  confirmations,
  valueTypes,
  usedOnlyIn: {
    JWS: 'For signed tokens only.',
    JWE: 'For encrypted tokens only.',
  } satisfies Record<Serialisation, string>,
  reference: cite,
  deprecated: (by: Reference) => `Discouraged by ${cite(by)}.`,
  form: (type: ValueType, example: string) => `${valueTypes[type]}. Example: ${example}`,
}
