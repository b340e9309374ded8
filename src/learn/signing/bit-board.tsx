import { Undo2 } from 'lucide-react'
import { useMemo, type Dispatch } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { charRange } from '../../jwt/range'
import { Button } from '../../ui/button'
import { segmentsAtDots } from '../token-figure'
import { TokenText } from '../token-text'
import styles from './signing.module.css'
import { bitsOf, changedPlaces, type Tampering, type TamperingEvent } from './tamper'

interface BitBoardProps {
  readonly tampering: Tampering
  readonly dispatch: Dispatch<TamperingEvent>
}

/** A token in which a character is chosen, and any of its six bits flipped, by mouse or keyboard. */
export function BitBoard({ tampering, dispatch }: BitBoardProps) {
  const { board } = useLearnTexts().lessons.signing
  const { token, original, at } = tampering
  const segments = useMemo(() => segmentsAtDots(token), [token])
  const changed = useMemo(() => changedPlaces({ token, original }), [token, original])
  const marks = useMemo(
    () =>
      changed.map((place) => ({ range: charRange(place, place + 1), look: 'changed' as const })),
    [changed],
  )
  const character = token.charAt(at)
  const originalBits = bitsOf(original.charAt(at))
  return (
    <div className={styles['board']}>
      <TokenText
        label={board.token}
        token={token}
        segments={segments}
        marks={marks}
        selected={at}
        onSelect={(place) => dispatch({ type: 'selected', at: place })}
      />
      <div className={styles['hand']}>
        <code className={styles['inHand']}>{character}</code>
        <div role="group" aria-label={board.bits(character)} className={styles['bits']}>
          {bitsOf(character).map((isSet, bit) => (
            <button
              key={BIT_WEIGHTS[bit]}
              type="button"
              aria-label={board.bit(bit + 1, isSet ? '1' : '0')}
              data-changed={isSet !== originalBits[bit]}
              onClick={() => dispatch({ type: 'flipped', bit })}
            >
              {isSet ? 1 : 0}
            </button>
          ))}
        </div>
        <span role="status" className={styles['quiet']}>
          {board.changed(changed.length)}
        </span>
        <Button
          look="plain"
          icon={<Undo2 aria-hidden />}
          onClick={() => dispatch({ type: 'restored' })}
          disabled={changed.length === 0}
        >
          {board.restore}
        </Button>
      </div>
    </div>
  )
}

const BIT_WEIGHTS = [32, 16, 8, 4, 2, 1]
