import { useMemo } from 'react'
import type { KnownName } from '../editor/editor-props'
import { loadOnce } from '../i18n/load-once'
import { useMessages } from '../i18n/messages'
import type { Part } from '../jwt/analysis'
import { useLoaded } from './use-loaded'

const NONE: readonly KnownName[] = []

const loadNames = loadOnce(async () => {
  const [{ knownNames }, { findPack }] = await Promise.all([
    import('./known-names'),
    import('../jwt/claim-packs'),
  ])
  return { knownNames, findPack }
})

/** The names that complete and explain themselves in a part; none until the registries are there. */
export function useKnownNames(part: 'header' | 'payload', content: Part | null) {
  const texts = useLoaded(useMessages().loadRegistry)
  const registry = useLoaded(loadNames)
  const members = part === 'payload' ? (content?.members ?? []) : []
  const claims = new Map(members.map(({ name, value }) => [name, value]))
  const pack = registry?.findPack(claims) ?? null
  return useMemo(
    () => (texts && registry ? registry.knownNames(part, pack, texts) : NONE),
    [texts, registry, part, pack],
  )
}
