import type { EncodingFindings } from '../../jwt/findings-encoding'
import { excerpt, quote } from '../excerpt'
import type { RuleTexts } from '../finding-text'
import { formatCodePoint } from '../format'
import { formatCount } from './language'
import { segments } from './phrases'

export const encodingFindings: RuleTexts<EncodingFindings> = {
  'duplicate-name': {
    name: '같은 이름이 여러 번 나옴',
    title: ({ name }) => `${quote(name)} 이름이 여러 번 나옴`,
    explanation: ({ first, last }) =>
      `첫 번째 값(${excerpt(first)})을 쓰는 프로그램도, 마지막 값(${excerpt(last)})을 쓰는 프로그램도, 토큰을 거부하는 프로그램도 있습니다.`,
  },
  'prototype-name': {
    name: '프로토타입을 오염시킬 수 있는 이름',
    title: ({ name }) => `프로토타입을 오염시킬 수 있는 이름 “${name}”`,
    explanation:
      '클레임을 객체에 그대로 복사하는 허술한 JavaScript에서는 모든 객체가 바뀔 수 있습니다.',
  },
  'unsafe-integer': {
    name: '2⁵³을 넘는 정수',
    title: ({ raw }) => `2⁵³을 넘는 정수: ${excerpt(raw)}`,
    explanation: ({ raw, read }) =>
      raw === read
        ? '배정밀도 숫자를 쓰는 프로그램은 이웃한 수와 구별하지 못합니다. 문자열로 적으세요.'
        : `JavaScript 등에서는 ${read} 값으로 읽습니다. 문자열로 적으세요.`,
  },
  'number-overflow': {
    name: '배정밀도 범위를 넘는 숫자',
    title: ({ raw }) => `배정밀도 범위를 넘는 숫자: ${excerpt(raw)}`,
    explanation: 'JavaScript는 Infinity로 읽고, 토큰을 거부하는 프로그램도 있습니다.',
  },
  'deep-nesting': {
    name: '중첩이 너무 깊음',
    title: ({ depth }) => `${formatCount(depth)}단계까지 중첩됨`,
    explanation: '이렇게 깊으면 읽기를 포기하거나 비정상 종료되는 프로그램이 많습니다.',
  },
  'invisible-character': {
    name: '보이지 않는 문자',
    title: ({ codePoint }) => `보이지 않는 문자 ${formatCodePoint(codePoint)}`,
    explanation: '서로 다른 두 값이 똑같아 보일 수 있습니다.',
  },
  'bidirectional-character': {
    name: '글의 방향을 바꾸는 문자',
    title: ({ codePoint }) => `글의 방향을 바꾸는 문자 ${formatCodePoint(codePoint)}`,
    explanation: '눈에 보이는 순서와 비교되는 순서가 다릅니다.',
  },
  'spare-bits': {
    name: '0이 아닌 남는 비트',
    title: ({ segment }) => `${segments[segment]}의 남는 비트가 0이 아님`,
    explanation: ({ character, expected }) =>
      `엄격한 인코더라면 마지막 문자로 ${expected} 문자를 쓰지만 여기에는 ${character} 문자가 있습니다. 느슨한 프로그램은 둘 다 받아들이므로, 같은 토큰을 달리 적어 차단 목록을 빠져나갈 수 있습니다.`,
  },
  'incomplete-segment': {
    name: '세그먼트에 글자가 모자람',
    title: ({ segment }) => `${segments[segment]} 세그먼트에 글자가 모자람`,
    explanation:
      '어떤 바이트를 인코딩해도 이 길이가 되지 않습니다. 복사할 때 잘린 경우가 많습니다.',
  },
  'padded-segment': {
    name: '세그먼트에 패딩이 있음',
    title: ({ segment }) => `${segments[segment]} 세그먼트에 패딩(=)이 있음`,
    explanation: '토큰에는 패딩을 쓰지 않습니다. 엄격한 프로그램은 거부합니다.',
  },
  'standard-alphabet': {
    name: '세그먼트가 표준 Base64임',
    title: ({ segment }) => `${segments[segment]} 세그먼트에 + 또는 / 문자가 있음`,
    explanation:
      '표준 Base64의 문자입니다. 토큰에서는 대신 -와 _를 씁니다. 엄격한 프로그램은 받지 않습니다.',
  },
  'blank-in-segment': {
    name: '세그먼트에 공백이 있음',
    title: ({ segment }) => `${segments[segment]} 세그먼트에 공백이 있음`,
    explanation:
      '복사할 때 딸려 온 줄 바꿈인 경우가 많습니다. 엄격한 프로그램은 토큰을 거부합니다.',
  },
  'foreign-character': {
    name: 'Base64url에 없는 문자',
    title: ({ segment }) => `${segments[segment]} 세그먼트에 Base64url에 없는 문자가 있음`,
    explanation:
      '느슨한 프로그램은 이 문자를 건너뛰거나 여기서 읽기를 멈추며, 그 방식도 저마다 다릅니다.',
  },
  'invalid-utf8': {
    name: 'UTF-8이 아닌 바이트',
    title: ({ segment }) => `${segments[segment]} 세그먼트가 UTF-8이 아님`,
    explanation:
      '이런 바이트를 다른 문자로 바꾸기도, 버리기도, 거부하기도 하므로 프로그램마다 다른 클레임을 보게 됩니다.',
  },
  'byte-order-mark': {
    name: '바이트 순서 표식(BOM)',
    title: ({ segment }) => `${segments[segment]} 세그먼트가 바이트 순서 표식(BOM)으로 시작함`,
    explanation:
      'JSON은 BOM으로 시작하면 안 됩니다. 그냥 넘어가는 프로그램도, 토큰을 거부하는 프로그램도 있습니다.',
  },
  'large-token': {
    name: '8KB가 넘는 토큰',
    title: ({ size }) => `토큰의 크기가 ${formatCount(size)}바이트임`,
    explanation:
      '많은 서버가 헤더 필드 8KB 초과를 거부하고, 브라우저는 쿠키 4KB 초과를 거부합니다. 규칙이 아니라 관례입니다.',
  },
}
