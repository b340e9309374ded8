import { Check, ShieldAlert, X } from 'lucide-react'
import { useLearnTexts } from '../../i18n/messages'
import { cite } from '../../i18n/reference'
import { charRange } from '../../jwt/range'
import { addressOf } from '../../jwt/specification'
import { CodeBlock } from '../code-block'
import { Prose } from '../prose'
import type { Answer } from './answer'
import { ATTACKS, type AttackName } from './attack-table'
import styles from './attacks.module.css'
import type { Outcome } from './play'
import { lineWith, shownCode } from './shown-code'

interface VerifiersProps {
  readonly name: AttackName
  readonly outcome: Outcome | null
}

/** What both verifiers say, in short; announced when it changes. */
export function Answers({ outcome }: { readonly outcome: Outcome | null }) {
  const { verifiers } = useLearnTexts().lessons.attacks
  return (
    <div role="status" className={styles['answers']}>
      {outcome && (
        <dl>
          {VERIFIERS.map((verifier) => (
            <div key={verifier} data-verifier={verifier}>
              <dt>{verifiers[verifier]}</dt>
              <dd>
                <AnswerText answer={outcome[verifier]} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

const VERIFIERS = ['naive', 'strict'] as const

/** Both verifiers side by side, each with its code and its answer, and the rule between them. */
export function Verifiers({ name, outcome }: VerifiersProps) {
  const { attacks } = useLearnTexts().lessons
  const { file, flaw, rule, signer } = ATTACKS[name]
  const strict = outcome?.strict
  return (
    <>
      <div className={styles['pair']}>
        <Verifier
          label={attacks.verifiers.naive}
          lines={shownCode(file)}
          marked={flaw}
          answer={outcome?.naive ?? null}
        />
        <Verifier
          label={attacks.verifiers.strict}
          lines={shownCode('strict')}
          marked={strict && (strict.isAccepted ? 'return accept(' : `refuse('${strict.why}')`)}
          answer={strict ?? null}
          note={signer === 'weak' ? attacks.ownToken : undefined}
        />
      </div>
      <p className={styles['rule']}>
        <ShieldAlert aria-hidden />
        <span>
          <strong>{attacks.rule}:</strong> <Prose text={attacks.rules[name]} />{' '}
          <a href={addressOf(rule)} target="_blank" rel="noreferrer">
            {cite(rule)}
          </a>
        </span>
      </p>
    </>
  )
}

interface VerifierProps {
  readonly label: string
  readonly lines: readonly string[]
  /** What stands in the line to mark. */
  readonly marked: string | undefined
  readonly answer: Answer | null
  readonly note?: string | undefined
}

function Verifier({ label, lines, marked, answer, note }: VerifierProps) {
  const { attacks } = useLearnTexts().lessons
  const line = marked === undefined ? null : lineWith(lines, marked)
  return (
    <section className={styles['verifier']} aria-label={label}>
      <h3>{label}</h3>
      {answer && <AnswerText answer={answer} />}
      {note !== undefined && <p className={styles['quiet']}>{note}</p>}
      <CodeBlock
        label={attacks.code(label)}
        text={lines.join('\n')}
        marks={line === null ? [] : [{ range: rangeOfLine(lines, line), look: 'changed' }]}
      />
    </section>
  )
}

export function AnswerText({ answer }: { readonly answer: Answer }) {
  const { attacks } = useLearnTexts().lessons
  const Icon = answer.isAccepted ? Check : X
  return (
    <span className={styles['answer']} data-accepted={answer.isAccepted}>
      <Icon aria-hidden />
      {answer.isAccepted
        ? typeof answer.claims.role === 'string'
          ? attacks.accepted(answer.claims.role)
          : attacks.acceptedWithout
        : attacks.refused[answer.why]}
    </span>
  )
}

/** Where a line stands in the whole text, without its indentation. */
function rangeOfLine(lines: readonly string[], line: number) {
  const text = lines[line] ?? ''
  const start = lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0)
  return charRange(start + text.length - text.trimStart().length, start + text.length)
}
