import type { KeyIdFindings } from '../../jwt/findings-key-id'
import type { RuleTexts } from '../finding-text'

export const keyIdFindings: RuleTexts<KeyIdFindings> = {
  'kid-path': {
    name: 'kid가 파일 경로처럼 보임',
    explanation:
      '그 이름의 파일을 여는 검증자는 /dev/null을 비롯한 아무 파일이나 읽어 그 내용을 키로 쓸 수 있습니다.',
  },
  'kid-sql': {
    name: 'kid가 SQL처럼 보임',
    explanation:
      '쿼리에 그대로 넣는 검증자는 공격자가 적어 둔 키를 돌려받을 수 있습니다. 바인딩 매개변수를 쓰세요.',
  },
  'kid-ldap': {
    name: 'kid가 LDAP 필터처럼 보임',
    explanation:
      '검색 필터에 그대로 넣는 검증자는 다른 항목의 키를 찾게 될 수 있습니다. 이스케이프하세요.',
  },
  'kid-command': {
    name: 'kid가 셸 명령처럼 보임',
    explanation: '셸이나, 프로그램을 실행할 수 있는 open()에 넘기는 검증자는 그 명령을 실행합니다.',
  },
  'kid-url': {
    name: 'kid가 주소임',
    explanation:
      '이를 가져오는 검증자는 어디에 접속하고 어떤 키를 쓸지 낯선 사람에게 맡기는 셈입니다.',
  },
  'kid-not-string': {
    name: 'kid가 문자열이 아님',
    explanation:
      'kid는 문자열이어야 합니다. 그렇지 않으면 키를 찾지 못하거나 엉뚱한 키를 찾는 프로그램이 있습니다.',
  },
}
