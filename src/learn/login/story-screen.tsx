import { useMemo } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { Stepper } from '../stepper'
import type { IssuerKey } from './issuer-key'
import { Keepings } from './keepings'
import styles from './login.module.css'
import { Message } from './message'
import { Sequence } from './sequence'
import { framesOf, type StoryName } from './stories'
import { PARTIES, type World } from './world'

interface StoryScreenProps {
  readonly name: StoryName
  readonly start: World
  readonly issuerKey: IssuerKey
  readonly step: number
  readonly onStep: (step: number) => void
}

const LANES = PARTIES.filter((party) => party !== 'thief')

/** What happens message by message, by steps or by itself. */
export function StoryScreen({ name, start, issuerKey, step, onStep }: StoryScreenProps) {
  const { login } = useLearnTexts().lessons
  const frames = useMemo(() => framesOf(name, start, issuerKey), [name, start, issuerKey])
  const frame = frames[step]
  if (!frame) return null
  return (
    <Stepper
      label={login.stories[name]}
      steps={frames.map(({ arrow }) => login.says[arrow.kind])}
      step={step}
      onStep={onStep}
    >
      <Sequence
        parties={LANES}
        arrows={frames.slice(0, step + 1).map(({ arrow }) => arrow)}
        selected={step}
        onSelect={onStep}
      />
      <div className={styles['details']}>
        <Message arrow={frame.arrow} issued={frame.world.issued} publicJwk={issuerKey.publicJwk} />
        <Keepings world={frame.world} holders={['app']} />
      </div>
    </Stepper>
  )
}
