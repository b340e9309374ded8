import type { Member, Part } from './analysis'
import { isStatedTime, readTimes } from './time'

/** Without a moment to be judged at, a reading still tells which members are times. */
const ANY_MOMENT = { moment: 0, leeway: 0 } as const

/**
 * The payload's own member that states a time and stands at an offset in its view, or is alone on
 * that line; null where there is none. A registered time of another type counts too: it is a time
 * to be.
 */
export function timeMemberAt(payload: Part, offset: number): Member | null {
  const { view, members } = payload
  const plain = new Set(readTimes(payload, ANY_MOMENT).map(({ member }) => member))
  const times = members.filter((member) => plain.has(member) || isStatedTime(member.name))
  const under = times.find(({ range }) => range.start <= offset && offset <= range.end)
  if (under) return under
  const start = view.lastIndexOf('\n', offset - 1) + 1
  const end = lineEnd(view, offset)
  const isOnLine = ({ range }: Member) => range.start < end && range.end > start
  const [only = null, ...others] = members.filter(isOnLine)
  return others.length === 0 && only && times.includes(only) ? only : null
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}
