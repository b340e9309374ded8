import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { TERMS, type TermId } from '../i18n/glossary-terms'
import { useGlossary, useLearnTexts, useMessages, type GlossaryTexts } from '../i18n/messages'
import { addressOfTerm } from '../i18n/term-address'
import { addressOf, type Reference } from '../jwt/specification'
import { CONTENTS_ADDRESS } from './address'
import styles from './learn.module.css'

interface GlossaryProps {
  /** The term that the address names, if any. */
  readonly term: string | null
}

/** All terms, each with an address of its own. */
export function Glossary({ term: wanted }: GlossaryProps) {
  const { frame } = useLearnTexts()
  const { language } = useMessages()
  const texts = useGlossary()
  const [filter, setFilter] = useState('')
  const found = TERMS.filter(({ id }) => matches(id, texts, filter)).toSorted((a, b) =>
    texts[a.id].term.localeCompare(texts[b.id].term, language),
  )
  return (
    <article className={styles['glossary']}>
      <a className={styles['up']} href={CONTENTS_ADDRESS}>
        <ArrowLeft aria-hidden /> {frame.backToContents}
      </a>
      <h2 className={styles['contentsTitle']}>{frame.glossary}</h2>
      <p className={styles['paragraph']}>{frame.glossaryLead}</p>
      <input
        type="search"
        className={styles['filter']}
        value={filter}
        aria-label={frame.filter}
        placeholder={frame.filter}
        onChange={(event) => setFilter(event.target.value)}
      />
      {found.length === 0 && <p role="status">{frame.noTerm}</p>}
      <dl className={styles['terms']}>
        {found.map(({ id, reference, see }) => (
          <Entry
            key={id}
            id={id}
            texts={texts}
            reference={reference}
            see={see}
            isWanted={id === wanted}
          />
        ))}
      </dl>
    </article>
  )
}

const matches = (id: TermId, texts: GlossaryTexts, filter: string): boolean =>
  `${texts[id].term} ${texts[id].text}`.toLowerCase().includes(filter.trim().toLowerCase())

interface EntryProps {
  readonly id: TermId
  readonly texts: GlossaryTexts
  readonly reference: Reference | null
  readonly see: readonly TermId[]
  readonly isWanted: boolean
}

function Entry({ id, texts, reference, see, isWanted }: EntryProps) {
  const { frame } = useLearnTexts()
  const { term, text } = texts[id]
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isWanted) return
    element.current?.focus()
    element.current?.scrollIntoView({ block: 'center' })
  }, [isWanted])
  return (
    <div ref={element} tabIndex={-1} className={styles['entry']} data-wanted={isWanted}>
      <dt>{term}</dt>
      <dd>
        {text}{' '}
        <span className={styles['references']}>
          {reference && (
            <a href={addressOf(reference)} target="_blank" rel="noreferrer">
              {nameOf(reference)}
            </a>
          )}
          {see.length > 0 && (
            <span>
              {frame.seeAlso}:{' '}
              {see.map((other, index) => (
                <span key={other}>
                  {index > 0 && ', '}
                  <a href={addressOfTerm(other)}>{texts[other].term}</a>
                </span>
              ))}
            </span>
          )}
        </span>
      </dd>
    </div>
  )
}

function nameOf(reference: Reference): string {
  const document = 'rfc' in reference ? `RFC ${reference.rfc}` : reference.title
  return reference.section === null ? document : `${document}, ${reference.section}`
}
