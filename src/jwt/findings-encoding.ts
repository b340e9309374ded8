import type { Analysis } from './analysis'
import { encodeBase64url, isSalvageExact, salvageBase64url } from './base64url'
import { duplicatesOf } from './duplicates'
import { rfc, type Mend, type Rule, type Rules, type Severity, type Sighting } from './finding-rule'
import type { ProblemData, SegmentName } from './problem'
import { fromNotes, PARTS } from './sighting'

export interface EncodingFindings {
  /** `first` and `last`: the values, as JSON text, that readers take who go by the one or the other. */
  'duplicate-name': { readonly name: string; readonly first: string; readonly last: string }
  'prototype-name': { readonly name: string }
  'unsafe-integer': { readonly raw: string; readonly read: string }
  'number-overflow': { readonly raw: string }
  'deep-nesting': { readonly depth: number }
  'invisible-character': { readonly codePoint: number }
  'bidirectional-character': { readonly codePoint: number }
  'spare-bits': ProblemData['base64url-spare-bits']
  'incomplete-segment': { readonly segment: SegmentName }
  'padded-segment': { readonly segment: SegmentName }
  'standard-alphabet': { readonly segment: SegmentName }
  'blank-in-segment': { readonly segment: SegmentName }
  'foreign-character': { readonly segment: SegmentName }
  'invalid-utf8': { readonly segment: SegmentName }
  'byte-order-mark': { readonly segment: SegmentName }
  /** In bytes. */
  'large-token': { readonly size: number }
}

/** Marks and controls that turn the direction of text: Unicode Standard Annex 9. */
const BIDIRECTIONAL = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/u

const isBidirectional = (codePoint: number): boolean =>
  BIDIRECTIONAL.test(String.fromCodePoint(codePoint))

/** The hexadecimal digits of `{`, and of `"` or a blank or the object's end. */
const BEGINS_AS_OBJECT = /^7b (?:20|0a|0d|09|22|7d)/

/** What common servers take of all header fields together; in bytes. */
const COMMON_LIMIT = 8192

/** What readers of the token's text and its JSON disagree on. */
export const ENCODING_RULES: Rules<EncodingFindings> = {
  'duplicate-name': {
    severity: 'high',
    specification: rfc(7519, '4'),
    detect: ({ analysis }) =>
      PARTS.flatMap((place) => {
        const part = analysis[place]
        if (!part?.notes.some(({ code }) => code === 'duplicate-name')) return []
        const { view } = part
        return duplicatesOf(part).map(({ name, range, earlier, first, last }) => ({
          place,
          range,
          data: {
            name,
            first: view.slice(first.start, first.end),
            last: view.slice(last.start, last.end),
          },
          mend: { kind: 'replace-range', place, range: earlier, text: '' },
        }))
      }),
  },
  'prototype-name': {
    severity: 'medium',
    specification: null,
    detect: fromNotes('prototype-name', ({ name }) => ({ name })),
  },
  'unsafe-integer': {
    severity: 'medium',
    specification: rfc(7493, '2.2'),
    detect: (evidence) =>
      fromNotes('unsafe-integer', ({ raw }) => ({ raw, read: BigInt(Number(raw)).toString() }))(
        evidence,
      ).map((sighting) => ({ ...sighting, mend: quoted(sighting) })),
  },
  'number-overflow': {
    severity: 'medium',
    specification: rfc(7493, '2.2'),
    detect: (evidence) =>
      fromNotes('number-overflow', ({ raw }) => ({ raw }))(evidence).map((sighting) => ({
        ...sighting,
        mend: quoted(sighting),
      })),
  },
  'deep-nesting': {
    severity: 'medium',
    specification: rfc(8259, '9'),
    detect: fromNotes('deep-nesting', ({ depth }) => ({ depth })),
  },
  'invisible-character': invisible((codePoint) => !isBidirectional(codePoint)),
  'bidirectional-character': invisible(isBidirectional),
  'spare-bits': {
    severity: 'medium',
    specification: rfc(4648, '3.5'),
    detect: ({ analysis }) =>
      analysis.faults.flatMap(({ code, range, data }) =>
        code === 'base64url-spare-bits'
          ? [{ place: 'token' as const, range, data, mend: canonical(analysis, data.segment) }]
          : [],
      ),
  },
  'incomplete-segment': {
    severity: 'medium',
    specification: rfc(4648, '5'),
    detect: ({ analysis }) =>
      analysis.faults.flatMap(({ code, range, data }) =>
        code === 'base64url-length'
          ? [{ place: 'token' as const, range, data: { segment: data.segment } }]
          : [],
      ),
  },
  'padded-segment': wrongCharacter('padding', 'low'),
  'standard-alphabet': wrongCharacter('standard-alphabet', 'medium'),
  'blank-in-segment': wrongCharacter('blank', 'low'),
  'foreign-character': wrongCharacter('other', 'medium'),
  'invalid-utf8': {
    severity: 'medium',
    specification: rfc(8725, '3.7'),
    detect: ({ analysis: { faults, payload, segments } }) => {
      const stated = faults.flatMap(({ code, range, data }) =>
        code === 'utf8-invalid'
          ? [{ place: 'token' as const, range, data: { segment: data.segment } }]
          : [],
      )
      const segment = segments.find(({ name }) => name === 'payload')
      return segment && payload?.kind === 'binary' && BEGINS_AS_OBJECT.test(payload.view)
        ? [{ place: 'token', range: segment.range, data: { segment: segment.name } }]
        : stated
    },
  },
  'byte-order-mark': {
    severity: 'low',
    specification: rfc(8259, '8.1'),
    detect: ({ analysis }) =>
      analysis.faults.flatMap(({ code, range, data }) =>
        code === 'byte-order-mark' ? [{ place: 'token' as const, range, data }] : [],
      ),
  },
  'large-token': {
    severity: 'low',
    specification: rfc(6585, '5'),
    detect: ({ analysis: { kind, range } }) => {
      const size = range.end - range.start
      return kind !== 'malformed' && size > COMMON_LIMIT
        ? [{ place: 'token', range, data: { size } }]
        : []
    },
  },
}

function invisible(isMeant: (codePoint: number) => boolean): Rule<{ readonly codePoint: number }> {
  return {
    severity: 'medium',
    specification: null,
    detect: (evidence) =>
      fromNotes('invisible-character', ({ codePoint }) =>
        isMeant(codePoint) ? { codePoint } : null,
      )(evidence).map((sighting) => ({ ...sighting, mend: replaced(sighting, '') })),
  }
}

/** A number becomes the string of its digits, which every reader reads alike. */
const quoted = (sighting: Sighting<{ readonly raw: string }>): Mend | null =>
  replaced(sighting, JSON.stringify(sighting.data.raw))

const replaced = ({ place, range }: Sighting<unknown>, text: string): Mend | null =>
  range && { kind: 'replace-range', place, range, text }

/** A rule about characters that base64url has not: RFC 7515 section 2, RFC 4648 section 5. */
function wrongCharacter(
  kind: ProblemData['base64url-character']['kind'],
  severity: Severity,
): Rule<{ readonly segment: SegmentName }> {
  return {
    severity,
    specification: rfc(7515, '2'),
    detect: ({ analysis }) =>
      analysis.faults.flatMap(({ code, range, data }) =>
        code === 'base64url-character' && data.kind === kind
          ? [
              {
                place: 'token' as const,
                range,
                data: { segment: data.segment },
                mend: canonical(analysis, data.segment),
              },
            ]
          : [],
      ),
  }
}

/** The segment as a strict encoder writes its bytes; null where some of them are a guess. */
function canonical({ text, segments }: Analysis, name: SegmentName): Mend | null {
  const segment = segments.find((candidate) => candidate.name === name)
  if (!segment) return null
  const { range } = segment
  const written = text.slice(range.start, range.end)
  return isSalvageExact(written)
    ? {
        kind: 'replace-range',
        place: 'token',
        range,
        text: encodeBase64url(salvageBase64url(written)),
      }
    : null
}
