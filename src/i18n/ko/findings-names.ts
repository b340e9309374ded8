import type { NameFindings } from '../../jwt/findings-names'
import { quote } from '../excerpt'
import type { RuleTexts } from '../finding-text'
import { formatCount } from './language'
import { valueTypes } from './value-type-texts'

const reasons: Readonly<Record<NameFindings['misspelled-name']['kind'], string>> = {
  case: '이름은 대소문자와 구분 기호까지 한 글자씩 비교합니다',
  'long-form': '등록된 이름은 줄임말이며, 읽는 쪽은 그 이름만 찾습니다',
  typo: '등록된 이름과 한 글자가 다릅니다',
}

export const nameFindings: RuleTexts<NameFindings> = {
  'mistyped-claim': {
    name: '등록 클레임의 타입이 다름',
    title: ({ name }) => `${quote(name)} 값의 타입이 규정과 다름`,
    explanation: ({ type }) =>
      `여기 올 값: ${valueTypes[type]}. 엄격한 프로그램은 토큰을 거부하고, 느슨한 프로그램은 다른 값으로 받아들입니다.`,
  },
  'mistyped-parameter': {
    name: '헤더 매개변수의 타입이 다름',
    title: ({ name }) => `헤더의 ${quote(name)} 값의 타입이 규정과 다름`,
    explanation: ({ type }) =>
      `여기 올 값: ${valueTypes[type]}. 이런 매개변수를 무시하는 라이브러리도 있고 오류를 내는 라이브러리도 있습니다.`,
  },
  'look-alike-name': {
    name: '등록된 이름과 비슷해 보이는 이름',
    title: ({ name, meant }) => `${quote(name)} 이름은 ${meant}처럼 보일 뿐임`,
    explanation: ({ meant }) =>
      `다른 문자 체계의 글자나, 글자를 닮은 숫자가 섞여 있습니다. 사람 눈에는 ${meant}처럼 보여도 프로그램은 찾지 못합니다.`,
  },
  'misspelled-name': {
    name: '등록된 이름을 잘못 적음',
    title: ({ name, meant }) => `${quote(name)}: ${meant} 이름을 잘못 적은 듯함`,
    explanation: ({ kind, meant }) =>
      `${reasons[kind]}. ${meant} 이름을 찾는 검증자는 아무것도 찾지 못합니다.`,
  },
  'names-unjudged': {
    name: '다 살펴보기에는 너무 많은 클레임',
    title: ({ judged, count }) =>
      `클레임 ${formatCount(count)}개 가운데 처음 ${formatCount(judged)}개의 이름만 살펴봄`,
    explanation:
      '그 뒤의 클레임은 이름이나 타입이 잘못되어도 알리지 않습니다. 이렇게 클레임이 많은 토큰은 드뭅니다. 왜 그런지 확인하세요.',
  },
}
