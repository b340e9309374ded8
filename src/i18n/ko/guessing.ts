import { formatCount } from './language'

/** The panel that tries secrets. */
export const guessing = {
  intro:
    '토큰만 있으면 누구나 오프라인에서 비밀값을 대입해 볼 수 있습니다. 여기서 시도하는 것은 이 페이지를 벗어나지 않습니다.',
  wellKnown: (count: number) => `흔한 비밀값 ${formatCount(count)}개 시도`,
  wordList: '단어 목록…',
  drop: '단어 목록을 여기에 놓으세요',
  progress: '시도한 비밀값',
  tried: (tried: number, total: number) =>
    `${formatCount(total)}개 중 ${formatCount(tried)}개 시도`,
  rate: (rate: number) => `초당 ${formatCount(rate)}개`,
  stop: '중지',
  found: '찾은 비밀값:',
  foundDetail: '누구든 대입해 보면 이 토큰을 위조할 수 있습니다. 지금 바로 비밀값을 바꾸세요.',
  use: '이 값을 키로 사용',
  inHex: '(16진수)',
  empty: '목록에 단어가 없습니다.',
  none: '이 중에는 비밀값이 없습니다.',
  isWellKnown: '키 입력란의 비밀값은 흔한 비밀값 중 하나입니다.',
  /** @param log10 guesses as a power of ten */
  strength: (log10: number) =>
    log10 < 6
      ? `키 입력란의 비밀값은 약 ${formatCount(Math.round(10 ** log10))}번 안에 알아낼 수 있습니다.`
      : `단어와 패턴을 아는 사람이 키 입력란의 비밀값을 알아내려면 약 10^${Math.floor(log10)}번 시도해야 합니다.`,
}
