import type { TimeUnit } from '../../jwt/time'
import { formatDuration } from './durations'
import { timeUnits } from './phrases'

/** The panel of a token's times. */
export const timePanel = {
  evaluateAt: '평가 시각',
  present: '현재',
  slider: '평가할 시각',
  leeway: '허용 오차(초)',
  timeline: '타임라인',
  events: {
    nbf: '유효 시작',
    iat: '발급',
    exp: '만료',
    moment: '평가',
  },
  lifetime: (seconds: number) => `수명 ${formatDuration(seconds)}`,
  noTimes: '페이로드에 시각이 없습니다.',
  relative: (delta: number) =>
    delta > 0 ? `${formatDuration(delta)} 후` : `${formatDuration(-delta)} 전`,
  otherUnit: (unit: TimeUnit) =>
    `${timeUnits[unit]} 단위로 적혀 있습니다. NumericDate는 초 단위입니다.`,
  mendUnit: '초 단위로 고치기',
  set: (claim: string, to: string) => `${claim} 값을 다음으로 설정: ${to}`,
  shortcuts: (claim: string) => `${claim} 설정…`,
  shortcutsDetail: '편집기에서 Ctrl+.를 누르면 여기로, Esc를 누르면 편집기로 돌아갑니다.',
  edits: { now: '지금', '5min': '+5분', '1h': '+1시간', '1d': '+1일', past: '만료됨' },
}
