import type { TimeFindings } from '../../jwt/findings-time'
import type { RuleTexts } from '../finding-text'
import { formatDuration } from './durations'
import { timeUnits } from './phrases'

export const timeFindings: RuleTexts<TimeFindings> = {
  expired: {
    name: '만료됨',
    title: ({ ago }) => `${formatDuration(ago)} 전에 만료됨`,
    explanation: '검증자는 exp 시각부터 토큰을 거부해야 합니다.',
  },
  'not-yet-valid': {
    name: '아직 유효하지 않음',
    title: ({ left }) => `${formatDuration(left)} 뒤부터 유효함`,
    explanation: '검증자는 nbf 시각 전까지 토큰을 거부해야 합니다.',
  },
  'no-expiry': {
    name: '만료되지 않음',
    explanation: 'exp가 없으면 훔친 토큰을 영원히 쓸 수 있습니다.',
  },
  'issued-in-future': {
    name: '발급 시각이 미래임',
    title: ({ left }) => `발급 시각이 ${formatDuration(left)} 뒤임`,
    explanation:
      '발급자의 시계가 빠르거나 iat를 지어낸 것입니다. 이런 토큰을 거부하는 검증자도 있습니다.',
  },
  'expires-before-issued': {
    name: '발급되기 전에 만료됨',
    explanation:
      'exp가 iat보다 앞서므로 한 번도 유효한 적이 없습니다. 둘 중 하나가 초 단위가 아닌 경우가 많습니다.',
  },
  'never-valid': {
    name: '유효해지기 전에 만료됨',
    explanation: 'exp가 nbf보다 늦지 않아, 토큰을 받아들여도 되는 순간이 없습니다.',
  },
  'time-as-text': {
    name: '시각이 문자열임',
    title: ({ name }) => `${name} 값이 문자열임`,
    explanation:
      '초를 나타내는 숫자여야 합니다. 문자열이면 무시하는 프로그램도 있어 토큰이 만료되지 않을 수 있습니다.',
  },
  'time-not-number': {
    name: '시각이 숫자가 아님',
    title: ({ name }) => `${name} 값이 숫자가 아님`,
    explanation:
      '초를 나타내는 숫자여야 합니다. 다른 타입이면 없는 것으로 치는 프로그램도 있어 토큰이 만료되지 않을 수 있습니다.',
  },
  'time-unit': {
    name: '시각이 밀리초나 마이크로초 단위임',
    title: ({ name, unit }) => `${name} 값이 ${timeUnits[unit]} 단위임`,
    explanation: '검증자는 초로 읽으므로, 적어도 수만 년 뒤의 시각이 됩니다.',
  },
  'time-fraction': {
    name: '시각에 소수점 아래가 있음',
    title: ({ name }) => `${name} 값에 소수점 아래가 있음`,
    explanation: '허용되지만, 정수만 받는 프로그램에서는 오류가 납니다.',
  },
  'long-lifetime': {
    name: '수명이 하루보다 긺',
    title: ({ lifetime }) => `수명이 ${formatDuration(lifetime)}임`,
    explanation:
      '훔친 토큰도 그동안 내내 통하고, 대부분은 거두어들일 수 없습니다. 규칙이 아니라 관례입니다.',
  },
  'long-access-token': {
    name: '액세스 토큰의 수명이 한 시간보다 긺',
    title: ({ lifetime }) => `액세스 토큰의 수명이 ${formatDuration(lifetime)}임`,
    explanation:
      '보통은 한 시간 이하로 두고 리프레시 토큰을 함께 씁니다. 규칙이 아니라 관례입니다.',
  },
}
