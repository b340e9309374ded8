import type { RegistryTexts } from '../messages'
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
export const registryTexts: RegistryTexts = {
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
    JWS: '서명된 토큰에만 씁니다.',
    JWE: '암호화된 토큰에만 씁니다.',
  },
  reference: cite,
  deprecated: (by) => `${cite(by)}에 따라 권장하지 않습니다.`,
  form: (type, example) => `${valueTypes[type]}. 예: ${example}`,
}
