import type { Difference } from '../../jwt/compare'
import { excerpt } from '../excerpt'
import { formatDuration } from './durations'

/** The comparison with a second token. */
export const compare = {
  second: '두 번째 토큰',
  placeholder: '비교할 토큰을 붙여넣으세요',
  none: '헤더와 페이로드의 내용이 같습니다.',
  list: '차이점',
  parts: { header: '헤더', payload: '페이로드' },
  kinds: {
    added: '두 번째에만 있음',
    removed: '첫 번째에만 있음',
    changed: '값이 다름',
    retyped: '내용은 같고 타입이 다름',
    moved: '위치가 바뀜',
  } satisfies Record<Difference['kind'], string>,
  movedFrom: (path: string) => `이전 위치: ${excerpt(path)}`,
  later: (seconds: number) =>
    seconds > 0 ? `${formatDuration(seconds)} 늦음` : `${formatDuration(-seconds)} 빠름`,
  sameSignature: '두 서명이 같습니다.',
  sameKey: '키 입력란의 키로 두 토큰이 모두 검증됩니다.',
  otherKey: '키 입력란의 키로 첫 번째 토큰은 검증되지만 두 번째는 검증되지 않습니다.',
  secondOnly: '키 입력란의 키로 두 번째 토큰은 검증되지만 첫 번째는 검증되지 않습니다.',
  repeatedNonce:
    '두 ECDSA 서명의 R 값이 같습니다. 같은 키로 만들었다면 nonce를 다시 쓴 것이고, 두 서명을 모두 가진 사람은 개인 키를 계산할 수 있습니다.',
  more: (count: number) => `외 ${count}개`,
  notAToken: '이 텍스트에는 토큰이 없습니다.',
}
