import { useCallback, useMemo, type Dispatch } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { analyze } from '../../jwt/analyze'
import { signedBytesOf } from '../../jwt/signed-bytes'
import { decodeUtf8Leniently } from '../../jwt/utf8'
import { Stepper } from '../stepper'
import { TokenFigure } from '../token-figure'
import { ByteBlock } from './byte-block'
import styles from './signing.module.css'
import type { Bench, BenchEvent } from './signing-state'
import type { Side, StepName, Trace, TraceStep } from './trace'
import { TRACES } from './traces'

interface TracePlayerProps {
  readonly bench: Bench
  /** The token whose signing or checking is followed. */
  readonly token: string
  readonly side: Side
  readonly dispatch: Dispatch<BenchEvent>
}

/** Leads through the real values of a signature's making or checking. */
export function TracePlayer({ bench, token, side, dispatch }: TracePlayerProps) {
  const { signing } = useLearnTexts().lessons
  const { algorithm, jwk } = bench.key
  const trace = useMemo(() => traceOf(token, bench.key.algorithm, jwk), [token, bench.key, jwk])
  const onStep = useCallback(
    (step: number) => dispatch({ type: 'stepped', side, step }),
    [dispatch, side],
  )
  if (!trace) return null
  const steps = trace[side]
  const sentences: Readonly<Partial<Record<StepName, string>>> = signing.steps[algorithm][side]
  const at = Math.min(bench.steps[side], steps.length - 1)
  const step = steps[at]
  return (
    <Stepper
      label={signing.player[side]}
      steps={steps.map(({ name }) => sentences[name] ?? '')}
      step={at}
      onStep={onStep}
    >
      {step && <StepValues step={step} token={token} />}
    </Stepper>
  )
}

function StepValues({ step, token }: { readonly step: TraceStep; readonly token: string }) {
  const { signing } = useLearnTexts().lessons
  const { name, values, isEqual } = step
  const [first, second] = values
  return (
    <>
      {isEqual !== undefined && (
        <p className={styles['outcome']} data-good={isEqual}>
          {isEqual ? signing.equal : signing.different}
        </p>
      )}
      {values.map((value) =>
        value.name === 'signingInput' ? (
          <TokenFigure
            key={value.name}
            label={`${signing.values.signingInput}, ${signing.bytes(value.bytes.length)}`}
            token={decodeUtf8Leniently(value.bytes)}
          />
        ) : (
          <ByteBlock
            key={value.name}
            value={value}
            beside={isEqual === false ? (value === first ? second : first)?.bytes : undefined}
          />
        ),
      )}
      {name === 'encode' && <TokenFigure label={signing.inText} token={token} />}
    </>
  )
}

function traceOf(
  token: string,
  algorithm: keyof typeof TRACES,
  key: Bench['key']['jwk'],
): Trace | null {
  const signed = signedBytesOf(analyze(token))
  return signed && TRACES[algorithm]({ ...signed, key })
}
