import { useMemo } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { ScrollBox } from '../scroll-box'
import { judge, type PlaceVerdict } from './attacks'
import { PLACES, type Credentials } from './browser'
import { PlaceNote } from './place-note'
import styles from './storage.module.css'

type Measure = keyof PlaceVerdict

const MEASURES: readonly Measure[] = [
  'stolen',
  'acted',
  'forgedUnguarded',
  'forgedGuarded',
  'survivesReload',
  'hasSession',
]

/** What is not as one would wish it. */
const COSTS: Readonly<Record<Measure, (verdict: PlaceVerdict) => boolean>> = {
  stolen: ({ stolen }) => stolen,
  acted: ({ acted }) => acted,
  forgedUnguarded: ({ forgedUnguarded }) => forgedUnguarded > 0,
  forgedGuarded: ({ forgedGuarded }) => forgedGuarded > 0,
  survivesReload: ({ survivesReload }) => !survivesReload,
  hasSession: ({ hasSession }) => hasSession,
}

/** Every place, with what the attacks did to it in the model. */
export function VerdictsScreen({ credentials }: { readonly credentials: Credentials }) {
  const { storage } = useLearnTexts().lessons
  const verdicts = useMemo(
    () => PLACES.map((place) => ({ place, verdict: judge(place, credentials) })),
    [credentials],
  )
  return (
    <>
      <ScrollBox aria-label={storage.comparison} className={styles['tableBox']}>
        <table className={`${styles['table']} ${styles['wide']}`}>
          <caption>{storage.comparison}</caption>
          <thead>
            <tr>
              <th scope="col">{storage.question}</th>
              {PLACES.map((place) => (
                <th key={place} scope="col">
                  {storage.places[place]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure, row) => (
              <tr key={measure} data-measure={measure}>
                <th scope="row">{storage.measures[measure]}</th>
                {verdicts.map(({ place, verdict }) =>
                  verdict ? (
                    <td
                      key={place}
                      className={styles['verdict']}
                      data-bad={COSTS[measure](verdict)}
                    >
                      {wordOf(verdict[measure], storage)}
                    </td>
                  ) : (
                    row === 0 && (
                      <td key={place} rowSpan={MEASURES.length}>
                        {storage.cookieRefused}
                      </td>
                    )
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <dl className={styles['notes']}>
        {PLACES.map((place) => (
          <div key={place}>
            <dt>{storage.places[place]}</dt>
            <dd>
              <PlaceNote place={place} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

const wordOf = (
  value: boolean | number,
  {
    yes,
    no,
    ofFive,
  }: {
    readonly yes: string
    readonly no: string
    readonly ofFive: (count: number) => string
  },
): string => (typeof value === 'number' ? ofFive(value) : value ? yes : no)
