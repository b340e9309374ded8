import type { ProfileId } from '../../jwt/profiles/profile'

/** What a token is called. */
export const profileNames: Readonly<Record<ProfileId, string>> = {
  jwt: 'JWT',
  'access-token': '액세스 토큰',
  'id-token': 'ID 토큰',
  'logout-token': '로그아웃 토큰',
  'dpop-proof': 'DPoP 증명',
  'client-assertion': '클라이언트 어설션',
  'request-object': '요청 객체',
  'security-event-token': '보안 이벤트 토큰',
  'introspection-response': '인트로스펙션 응답',
  'entity-statement': '엔티티 스테이트먼트',
}

export const titleOf = (profile: ProfileId): string => profileNames[profile]

/** `실패 2개`; warnings are counted where nothing failed. */
export const unmetRules = (failed: number, warned: number): string =>
  failed > 0 ? `실패 ${failed}개` : `경고 ${warned}개`
