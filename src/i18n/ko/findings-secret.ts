import type { SecretFindings } from '../../jwt/findings-secret'
import type { GuessablePattern } from '../../jwt/guessable-secret'
import type { RuleTexts } from '../finding-text'

const PATTERNS = {
  repeated: '짧은 텍스트를 되풀이한 것입니다',
  sequence: '알파벳이나 숫자나 키보드의 배열을 차례로 적은 것입니다',
  words: '잘 알려진 단어에 기껏해야 숫자와 기호를 보탠 것입니다',
} as const satisfies Record<GuessablePattern, string>

export const secretFindings: RuleTexts<SecretFindings> = {
  'well-known-secret': {
    name: '널리 알려진 비밀값',
    title: () => '널리 알려진 비밀값임',
    explanation:
      '튜토리얼과 기본 설정과 단어 목록에 나오는 값이라, 토큰을 위조하려는 사람이 가장 먼저 대입해 봅니다. 무작위 바이트로 바꾸세요.',
  },
  'guessable-secret': {
    name: '추측할 수 있는 비밀값',
    title: () => '비밀값을 추측할 수 있음',
    explanation: ({ pattern }) =>
      `${PATTERNS[pattern]}. 토큰 하나만 있으면 오프라인에서 대입해 볼 수 있고, 길다고 안전하지도 않습니다. 무작위 바이트를 쓰세요.`,
  },
}
