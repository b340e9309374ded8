import { KeyRound, Undo2, User } from 'lucide-react'
import { useEffect, useId, useMemo } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import type { KeyInput } from '../../jwt/key'
import { encodePart } from '../../jwt/part'
import { charRange } from '../../jwt/range'
import { Button } from '../../ui/button'
import { TokenFigure } from '../token-figure'
import { issue, makeLessonKey } from '../lesson-key'
import { isValid } from './parties'
import styles from './signing.module.css'
import type { BenchProps } from './signing-state'

/** Claims that can be changed, and what it takes for the signature to be valid again. */
export function ResignScreen({ bench, dispatch }: BenchProps) {
  const { signing } = useLearnTexts().lessons
  const { key, edit } = bench
  const { token } = edit
  const claims = useId()
  useEffect(() => {
    let isCurrent = true
    void isValid(token, key.verifying).then((valid) => {
      if (isCurrent) dispatch({ type: 'checked', token, isValid: valid })
    })
    return () => {
      isCurrent = false
    }
  }, [token, key, dispatch])

  const change = (text: string) => {
    const [header = '', , signature = ''] = token.split('.')
    const payload = encodePart({ text, format: 'json' }, 'payload', false)
    dispatch({
      type: 'edited',
      text,
      token: payload.ok ? `${header}.${payload.value}.${signature}` : null,
    })
  }
  const restore = () => dispatch({ type: 'restored' })
  const signWith = async (signer: KeyInput) => {
    const signed = await issue(key.algorithm, token.split('.')[1] ?? '', signer)
    if (signed.ok) dispatch({ type: 'resigned', token: signed.value })
  }
  const signWithOther = async () => {
    const other = await makeLessonKey(key.algorithm)
    if (other.ok) await signWith(other.value.signing)
  }
  const marks = useMemo(() => {
    const start = token.indexOf('.') + 1
    return token.split('.')[1] === bench.token.split('.')[1]
      ? []
      : [{ range: charRange(start, token.indexOf('.', start)), look: 'linked' as const }]
  }, [token, bench.token])
  return (
    <>
      <div className={styles['claims']}>
        <label htmlFor={claims}>{signing.claims}</label>
        <textarea
          id={claims}
          value={edit.text}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          rows={Math.min(14, edit.text.split('\n').length)}
          onChange={({ target }) => change(target.value)}
        />
        {!edit.isCurrent && <p className={styles['quiet']}>{signing.notJson}</p>}
      </div>
      <div className={styles['row']}>
        <Button
          icon={<KeyRound aria-hidden />}
          disabled={!edit.isCurrent}
          onClick={() => void signWith(key.signing)}
        >
          {signing.signWithKey}
        </Button>
        <Button
          icon={<User aria-hidden />}
          disabled={!edit.isCurrent}
          onClick={() => void signWithOther()}
        >
          {signing.signWithOther}
        </Button>
        <Button
          look="plain"
          icon={<Undo2 aria-hidden />}
          disabled={edit.text === edit.original && token === bench.token}
          onClick={restore}
        >
          {signing.restore}
        </Button>
      </div>
      <p role="status" className={styles['outcome']} data-good={edit.isValid === true}>
        {edit.isValid !== null && signing.verdicts[edit.isValid ? 'valid' : 'invalid']}
      </p>
      <TokenFigure label={signing.token} token={token} marks={marks} />
    </>
  )
}
