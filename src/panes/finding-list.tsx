import { X } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useLateMessages, useMessages } from '../i18n/messages'
import { findFindings, type Finding } from '../jwt/findings'
import { evaluationOf } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import styles from './finding-list.module.css'
import { FINDING_TERMS } from './finding-terms'
import { placeText } from './place-text'
import { useReveal } from './reveal'
import { RuleTable } from './rule-table'
import { Source } from './source'
import { TermLink } from './term-link'
import { textOfPlace } from './texts'

/** What a reviewer would remark about the token and its key. */
export function FindingList() {
  const { signature } = useMessages()
  const texts = useLateMessages().findings
  const list = useRef<HTMLUListElement>(null)
  const analysis = useDebugger((state) => state.analysis.value)
  const verdict = useDebugger((state) => state.verdict.value)
  const key = useDebugger((state) => state.key)
  const evaluation = useDebugger(evaluationOf)
  const dismissed = useDebugger((state) => state.dismissed)
  const findings = useMemo(
    () => findFindings({ analysis, verdict, key, evaluation }),
    [analysis, verdict, key, evaluation],
  )
  if (analysis.kind === 'empty') return null
  const shown = findings.filter(({ rule }) => !dismissed.has(rule))
  return (
    <div className={styles['findings']}>
      <h3>{signature.findings}</h3>
      {findings.length === 0 && <p className={styles['none']}>{texts.none}</p>}
      <ul ref={list} tabIndex={-1} aria-label={signature.findings}>
        {shown.map((finding) => (
          <FindingItem
            key={`${finding.rule} ${finding.place} ${finding.range?.start}`}
            finding={finding}
            onGone={() => list.current?.focus()}
          />
        ))}
      </ul>
      <Dismissed count={findings.length - shown.length} />
      <AllRules />
    </div>
  )
}

interface FindingItemProps {
  readonly finding: Finding
  /** The button that was pressed goes with the finding: the focus has to go elsewhere. */
  readonly onGone: () => void
}

function FindingItem({ finding, onGone }: FindingItemProps) {
  const texts = useLateMessages().findings
  const { mend, dismiss } = useDebuggerStore().getState()
  const { rule, severity, specification, mend: offered } = finding
  const { title, explanation } = texts.textOf(finding)
  const term = FINDING_TERMS[rule]
  return (
    <li data-rule={rule} data-severity={severity}>
      <span className={styles['severity']}>{texts.severities[severity]}</span>
      <div>
        {title}
        <small>
          {explanation} {specification && <Source authority={specification} />}{' '}
          {term && <TermLink term={term} />} <Place finding={finding} />
        </small>
        {offered && (
          <Button
            className={styles['mend']}
            onClick={() => {
              mend(offered)
              onGone()
            }}
          >
            {texts.mend(offered)}
          </Button>
        )}
      </div>
      <Button
        look="plain"
        className={styles['dismiss']}
        icon={<X />}
        aria-label={texts.dismissLabel(title)}
        title={texts.dismiss}
        onClick={() => {
          dismiss(rule)
          onGone()
        }}
      />
    </li>
  )
}

/** Where it was found; in a text of an editor, a button that shows it there. */
function Place({ finding: { place, range } }: { readonly finding: Finding }) {
  const messages = useMessages()
  const reveal = useReveal()
  const text = useDebugger((state) => textOfPlace(state, place))
  if (range === null || place === 'key') return null
  return (
    <button type="button" className={styles['place']} onClick={() => reveal(place, range)}>
      {placeText({ place, range }, text, messages)}
    </button>
  )
}

function Dismissed({ count }: { readonly count: number }) {
  const texts = useLateMessages().findings
  const { showDismissed } = useDebuggerStore().getState()
  if (count === 0) return null
  return (
    <p className={styles['dismissed']}>
      {texts.dismissed(count)}
      <Button onClick={showDismissed}>{texts.showAgain}</Button>
    </p>
  )
}

function AllRules() {
  const texts = useLateMessages().findings
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure
      className={styles['rules']}
      label={texts.allRules}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <RuleTable />
    </Disclosure>
  )
}
