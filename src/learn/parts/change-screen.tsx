import { Undo2 } from 'lucide-react'
import { useId, type Dispatch } from 'react'
import { useLearnTexts, useMessages } from '../../i18n/messages'
import { FIRST_SAMPLE } from '../../jwt/first-sample'
import { Button } from '../../ui/button'
import { Choice } from '../choice'
import { useLearn } from '../learn-context'
import { ProblemWords } from '../problem-words'
import { TokenText } from '../token-text'
import { useFormatCount } from '../use-format-count'
import type { PartsEvent, PartsState } from './parts-state'
import styles from './parts.module.css'
import type { SegmentChange } from './segment-changes'
import type { RebuiltToken } from './use-rebuilt'

interface ChangeScreenProps {
  readonly state: PartsState
  readonly rebuilt: RebuiltToken
  readonly dispatch: Dispatch<PartsEvent>
}

/** The parts as text to change, and what that changes in the token. */
export function ChangeScreen({ state, rebuilt: result, dispatch }: ChangeScreenProps) {
  const { parts } = useLearnTexts().lessons
  const { shown } = useLearn().material
  const editor = useId()
  const { editing, texts, signs } = state
  const { rebuilt, changes, fault } = result
  const text = texts[editing] ?? shown[editing]?.view ?? ''
  const token = rebuilt?.analysis ?? shown
  return (
    <>
      <div className={styles['bar']}>
        <Choice
          label={parts.edit}
          options={(['header', 'payload'] as const).map((value) => ({
            value,
            label: parts.segments[value].label,
          }))}
          value={editing}
          onChoose={(part) => dispatch({ type: 'part-chosen', part })}
        />
        <Choice
          label={parts.signing}
          options={[
            { value: 'keep', label: parts.keep },
            { value: 'sign', label: parts.sign },
          ]}
          value={signs ? 'sign' : 'keep'}
          onChoose={(value) => dispatch({ type: 'signing-chosen', signs: value === 'sign' })}
        />
        <Button
          look="plain"
          icon={<Undo2 aria-hidden />}
          disabled={texts.header === null && texts.payload === null && !signs}
          onClick={() => dispatch({ type: 'restored' })}
        >
          {parts.restore}
        </Button>
      </div>
      <div className={styles['sideBySide']}>
        <div className={styles['editor']}>
          <label htmlFor={editor}>{parts.segments[editing].label}</label>
          <textarea
            id={editor}
            data-segment={editing}
            value={text}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            rows={Math.min(14, text.split('\n').length + 1)}
            onChange={({ target }) =>
              dispatch({ type: 'part-edited', part: editing, text: target.value })
            }
          />
          <p role="status" className={styles['fault']}>
            {fault && (
              <>
                {parts.notJson} <ProblemWords problem={fault} />
              </>
            )}
          </p>
        </div>
        <TokenText
          label={parts.token}
          token={token.text}
          segments={token.segments}
          marks={changes.flatMap(({ marks }) => marks)}
        />
      </div>
      <div role="status" className={styles['outcome']}>
        <dl className={styles['changes']} aria-label={parts.state}>
          {changes.map((change) => (
            <Change key={change.name} change={change} />
          ))}
        </dl>
        {rebuilt && (
          <p data-signature={rebuilt.signature}>
            {parts.signature[rebuilt.signature]}{' '}
            {signs &&
              rebuilt.signature === 'holds' &&
              changes.some(({ before, after }) => before !== after) &&
              parts.keyNote[shown.text === FIRST_SAMPLE.token ? 'sample' : 'generated']}
          </p>
        )}
        {rebuilt?.problem && (
          <p>
            {parts.cannotSign} <ProblemWords problem={rebuilt.problem} />
          </p>
        )}
      </div>
    </>
  )
}

function Change({ change }: { readonly change: SegmentChange }) {
  const { parts } = useLearnTexts().lessons
  const { segments } = useMessages()
  const formatCount = useFormatCount()
  const { name, before, after, changed } = change
  const isSame = before === after
  return (
    <div data-segment={name} data-changed={!isSame}>
      <dt>{segments[name]}</dt>
      <dd>
        {isSame
          ? parts.same
          : changed === 0
            ? parts.shortened
            : parts.changed(formatCount(changed))}
      </dd>
    </div>
  )
}
