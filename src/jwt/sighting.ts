import type { Analysis, Member, Note, Part } from './analysis'
import type { Mend, Rule, Sighting } from './finding-rule'

type PartName = 'header' | 'payload'

export const PARTS: readonly PartName[] = ['header', 'payload']

export const inKey = <D>(data: D): Sighting<D> => ({ place: 'key', range: null, data })

/** At a member, from its name to the end of its value; at the part as a whole where there is none. */
export const atMember = <D>(
  place: PartName,
  member: Member | undefined,
  data: D,
  mend: Mend | null = null,
): Sighting<D> => ({ place, range: member?.range ?? null, data, mend })

/** At the header's member of that name. */
export const inHeader = <D>(analysis: Analysis, name: string, data: D, mend: Mend | null = null) =>
  atMember('header', memberNamed(analysis.header, name), data, mend)

/** The member that readers take: of several the last. */
export const memberNamed = (part: Part | null, name: string): Member | undefined =>
  part?.members.findLast((member) => member.name === name)

/** A part that is a whole JSON object; null for any other, and while it is being written. */
export const wholeObject = (part: Part | null): Part | null =>
  part?.type === 'object' && part.faults.length === 0 ? part : null

/** The string that a member says; null for a value of another type, and for none. */
export function stringNamed(part: Part | null, name: string): string | null {
  const value = memberNamed(part, name)?.value
  return typeof value === 'string' ? value : null
}

/** The value of a member as it is written. */
export const rawValue = ({ view }: Part, { valueRange }: Member): string =>
  view.slice(valueRange.start, valueRange.end)

/** The value of a member of a part that is valid JSON. */
export const parsedValue = (part: Part, member: Member): unknown =>
  JSON.parse(rawValue(part, member))

export const setMember = (place: PartName, name: string, value: unknown): Mend => ({
  kind: 'set-member',
  place,
  name,
  rawValue: JSON.stringify(value),
})

export const removeMember = (place: PartName, name: string): Mend => ({
  kind: 'remove-member',
  place,
  name,
})

/** A rule whose sightings are the notes that reading the JSON text left. */
export function fromNotes<C extends Note['code'], D>(
  code: C,
  describe: (note: Extract<Note, { code: C }>) => D | null,
): Rule<D>['detect'] {
  return ({ analysis }) =>
    PARTS.flatMap((place) =>
      (analysis[place]?.notes ?? [])
        .filter((note): note is Extract<Note, { code: C }> => note.code === code)
        .flatMap((note) => {
          const data = describe(note)
          return data === null ? [] : [{ place, range: note.range, data }]
        }),
    )
}
