import type { KeyNoteData } from '../../jwt/key-note'
import type { TextsByCode } from '../by-code'
import { quote } from '../excerpt'
import { listQuoted } from '../list'
import { pemContents } from './key-problems'

/** For everything that was left out of a key's text or put right in it: one sentence. */
export const keyNotes: TextsByCode<KeyNoteData, string> = {
  'other-blocks': ({ taken, others }) =>
    `${quote(taken)} 블록을 사용합니다. 제외한 블록: ${listQuoted(others)}.`,
  chain: ({ count }) => `인증서 ${count}개 중 첫 번째를 사용합니다.`,
  'text-ignored': () => '키 앞뒤의 텍스트는 무시합니다.',
  'quotes-removed': () => '따옴표는 빼고 읽습니다.',
  'newlines-unescaped': () => '\\n으로 적힌 곳을 줄 바꿈으로 읽습니다.',
  'line-breaks-restored': () =>
    '키가 한 줄로 되어 있습니다. 줄 바꿈이 있어야만 읽는 프로그램도 있습니다.',
  'curve-assumed': ({ curve }) =>
    `키에 곡선 이름이 없습니다. 개인 키의 길이가 같은 ${curve} 곡선으로 간주합니다.`,
  'bare-base64': ({ content }) => `BEGIN 줄이 없는 Base64입니다. 내용: ${pemContents[content]}.`,
  'bare-hex': ({ content }) => `Hex로 적은 DER입니다. 내용: ${pemContents[content]}.`,
  'base64-unwrapped': () => '텍스트 전체가 Base64였고, 그 안에 키가 있었습니다.',
  unwrapped: ({ path }) => `${quote(path)} 위치에서 키를 가져왔습니다.`,
  'jwk-padding': ({ member }) =>
    `${quote(member)} 값에서 = 기호를 빼고 읽습니다. JWK의 Base64url에는 패딩이 없습니다.`,
  'jwk-alphabet': ({ member }) =>
    `${quote(member)} 값을 표준 Base64로 읽습니다. JWK에서는 +와 / 대신 -와 _를 씁니다.`,
  'jwk-leading-zeros': ({ member }) =>
    `${quote(member)} 값은 앞쪽 0바이트가 모자라거나 남습니다. 나타내는 수는 같으므로 그대로 읽습니다.`,
  'duplicate-member': ({ member }) =>
    `${quote(member)} 멤버가 여러 번 나와 마지막 것을 씁니다. 첫 번째를 쓰는 프로그램도 있습니다.`,
}
