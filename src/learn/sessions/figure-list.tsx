import { useLearnTexts } from '../../i18n/messages'
import { useMediaQuery } from '../../ui/use-media-query'
import { figuresOf, type FigureCode, type FigureData } from './figures'
import styles from './simulation.module.css'
import { useSaid } from './use-said'
import type { Run } from './world'

/** What a run shows, in sentences made from its figures. */
export function FigureList({ run }: { readonly run: Run }) {
  const texts = useLearnTexts().lessons.sessions
  const { all } = useSaid()
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)')
  const figures = figuresOf(run)
  const say = <Code extends FigureCode>(code: Code, data: FigureData[Code]): string => {
    const sentences: {
      readonly [Name in FigureCode]: (
        said: Readonly<Record<keyof FigureData[Name], string>>,
      ) => string
    } = texts.figures
    return sentences[code](all(data))
  }
  return (
    <section className={styles['told']} aria-label={texts.told}>
      <h3>{texts.told}</h3>
      {figures.length === 0 ? (
        <p>{isStill ? texts.notYetStill : texts.notYet}</p>
      ) : (
        <ul>
          {figures.map(({ code, data }) => (
            <li key={`${code}${'user' in data ? data.user : ''}`} data-figure={code}>
              {say(code, data)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
