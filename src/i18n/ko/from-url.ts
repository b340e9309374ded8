import type { AddressKind, RequestWarning } from '../../jwt/key-source'
import { excerpt } from '../excerpt'

type Warned<C> = Extract<RequestWarning, { readonly code: C }>

const warnings: {
  readonly [C in RequestWarning['code']]: (warning: Warned<C>) => string
} = {
  http: () => '암호화되지 않은 주소입니다. 중간에서 누구든 키를 바꿔치기할 수 있습니다.',
  'private-address': () => '이 기기나 사설 네트워크의 주소입니다.',
  'other-host': ({ host, issuerHost }) =>
    `주소의 호스트(${excerpt(host)})가 토큰의 “iss” 호스트(${excerpt(issuerHost)})와 다릅니다.`,
  'named-by-token': () =>
    '토큰이 스스로 적어 놓은 주소입니다. 여기서 가져온 키는 누가 서명했는지 증명하지 못합니다.',
}

/** What stands where keys are fetched from a URL. */
export const fromUrl = {
  title: 'URL에서 키 가져오기',
  address: '발급자, 디스커버리 문서 또는 JWKS의 URL',
  kind: '주소 종류',
  kinds: { issuer: '발급자', document: '문서' } satisfies Record<AddressKind, string>,
  announced: '요청할 주소',
  ifNotFound: '위 주소에 아무것도 없을 때만 요청합니다.',
  consent: '버튼을 눌렀을 때만, 자격 증명 없이 요청합니다. 토큰과 키는 어느 것도 보내지 않습니다.',
  secondStep: '메타데이터를 읽었습니다. 키가 있는 곳:',
  issuerDiffers: (asked: string, stated: string | null) =>
    stated === null
      ? '메타데이터에 발급자가 적혀 있지 않습니다.'
      : `다른 발급자의 메타데이터입니다. 요청한 발급자 ${excerpt(asked)}, 적힌 발급자 ${excerpt(stated)}.`,
  fetch: '키 가져오기',
  fetching: '가져오는 중…',
  cancel: '취소',
  warning: <W extends RequestWarning>(warning: W): string =>
    (warnings[warning.code] as (warning: W) => string)(warning),
}
