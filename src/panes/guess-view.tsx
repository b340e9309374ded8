import { useEffect, useState } from 'react'
import { useLateMessages } from '../i18n/messages'
import { loadSecretStrength } from '../jwt/secret-lists'
import { WELL_KNOWN_SECRETS } from '../jwt/well-known-secrets'
import { wordList } from '../jwt/word-list'
import type { Guesses } from '../store/state'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import { DropArea } from './drop-area'
import { readWordList } from './files'
import styles from './guess-view.module.css'
import { useNotify } from './notices'
import { pickFile } from './pick-file'

/** Tries well-known secrets, or the words of a file, on the token; and estimates the secret at hand. */
export function GuessView() {
  const { guessing: texts } = useLateMessages()
  const { guess } = useDebuggerStore().getState()
  const notify = useNotify()
  const guessing = useDebugger((state) => state.guessing)
  const tryFile = async (file: File) => {
    const words = await readWordList(file)
    if (words.ok) await guess(words.value)
    else notify({ kind: 'problem', problem: words.problem })
  }
  const tryPicked = async () => {
    const file = await pickFile()
    if (file) await tryFile(file)
  }
  return (
    <DropArea label={texts.drop} className={styles['guess']} onFile={(file) => void tryFile(file)}>
      <p>{texts.intro}</p>
      <Strength />
      <div className={styles['buttons']}>
        <Button onClick={() => void guess(wordList(WELL_KNOWN_SECRETS))}>
          {texts.wellKnown(WELL_KNOWN_SECRETS.length)}
        </Button>
        <Button onClick={() => void tryPicked()}>{texts.wordList}</Button>
      </div>
      <div aria-live="polite">{guessing && <Run guessing={guessing} />}</div>
    </DropArea>
  )
}

function Run({ guessing: { tried, total, rate, found, done } }: { readonly guessing: Guesses }) {
  const { guessing: texts } = useLateMessages()
  const { openKey, stopGuessing } = useDebuggerStore().getState()
  if (total === 0) return <p>{texts.empty}</p>
  return (
    <div className={styles['run']}>
      <progress aria-label={texts.progress} value={tried} max={total} />
      <p>
        {texts.tried(tried, total)}
        {rate !== null && ` · ${texts.rate(rate)}`}
      </p>
      {!done && <Button onClick={stopGuessing}>{texts.stop}</Button>}
      {done && found === null && <p>{texts.none}</p>}
      {found !== null && (
        <div className={styles['found']}>
          <p>
            {texts.found} <code>{found.text}</code>
            {found.encoding === 'hex' && ` ${texts.inHex}`}. {texts.foundDetail}
          </p>
          <Button look="strong" onClick={() => openKey(found)}>
            {texts.use}
          </Button>
        </div>
      )}
    </div>
  )
}

/** How soon the secret in the key box would be guessed; nothing for other keys. */
function Strength() {
  const { guessing: texts } = useLateMessages()
  const text = useDebugger(({ key, verdict }) =>
    verdict.value.key?.format === 'secret-utf8' ? key.text : '',
  )
  const [known, setKnown] = useState<{ readonly text: string; readonly log10: number } | null>(null)
  useEffect(() => {
    let isCurrent = true
    if (text !== '')
      void loadSecretStrength().then(({ guessesLog10 }) => {
        if (isCurrent) setKnown({ text, log10: guessesLog10(text) })
      })
    return () => {
      isCurrent = false
    }
  }, [text])
  if (WELL_KNOWN_SECRETS.includes(text.trimEnd())) return <p>{texts.isWellKnown}</p>
  return known !== null && text !== '' && known.text === text ? (
    <p>{texts.strength(known.log10)}</p>
  ) : null
}
