import type { Annotation } from '../editor/editor-props'
import type { Messages } from '../i18n/messages'
import { findAlgorithm } from '../jwt/algorithms'
import type { Member, Note, Part } from '../jwt/analysis'
import type { TimeReading } from '../jwt/time'

/** What stands beside the header's members: the algorithm and the token type in words. */
export function headerAnnotations(header: Part | null, messages: Messages): readonly Annotation[] {
  if (!header) return []
  const members = header.members.flatMap((member) => {
    const text = headerText(member, messages)
    return text === null ? [] : [{ offset: member.range.end, text, tone: 'plain' } as const]
  })
  return [...members, ...noteAnnotations(header, messages)]
}

function headerText({ name, value }: Member, messages: Messages): string | null {
  if (typeof value !== 'string') return null
  if (name === 'typ') return messages.tokenTypes.get(value) ?? null
  return name === 'alg' ? describeAlgorithm(value, messages) : null
}

/** An algorithm in words, such as `RSASSA-PKCS1-v1_5 with SHA-256`; null for an unknown name. */
export function describeAlgorithm(
  name: string,
  { families, annotations }: Messages,
): string | null {
  const algorithm = findAlgorithm(name)
  if (!algorithm) return null
  const { family, hash, curve } = algorithm
  const detail = hash ?? curve
  if (family === 'ML-DSA') return families[family]
  return detail === null ? families[family] : annotations.hash(families[family], detail)
}

/** What stands beside the payload's members: their times in words, and what readers disagree on. */
export function payloadAnnotations(
  payload: Part | null,
  times: readonly TimeReading[],
  messages: Messages,
): readonly Annotation[] {
  if (!payload) return []
  const dates = times.map((reading): Annotation => {
    const { range } = reading.member
    const date = messages.formatUtc(reading.meant)
    const relative =
      reading.unit === 'seconds'
        ? messages.annotations.time(reading)
        : messages.annotations.countsOther(reading.unit)
    return {
      offset: range.end,
      // What matters most must not be the part that a narrow screen cuts off.
      text: reading.state === 'met' ? `${date} · ${relative}` : `${relative} · ${date}`,
      tone: TONES[reading.state],
    }
  })
  return [...dates, ...noteAnnotations(payload, messages)]
}

const TONES = { met: 'plain', odd: 'warning', failed: 'bad' } as const satisfies Record<
  TimeReading['state'],
  Annotation['tone']
>

const NOTE_TEXTS = {
  'unsafe-integer': 'beyondSafe',
  'number-overflow': 'overflow',
  'duplicate-name': 'duplicate',
  'prototype-name': 'prototype',
  'invisible-character': 'invisible',
  'deep-nesting': 'deep',
} as const satisfies Record<Note['code'], keyof Messages['annotations']>

const noteAnnotations = ({ notes }: Part, { annotations }: Messages): readonly Annotation[] =>
  notes.map(({ code, range }) => ({
    offset: range.end,
    text: annotations[NOTE_TEXTS[code]],
    tone: 'warning',
  }))
