import { useLearnTexts } from '../../i18n/messages'
import type { News, NewsData } from './run-action'
import styles from './simulation.module.css'
import { useSaid } from './use-said'

/** Tells what came of what the reader did, by a live region too. */
export function NewsLine({ news }: { readonly news: News | null }) {
  const texts = useLearnTexts().lessons.sessions
  const { all } = useSaid()
  const say = <Code extends keyof NewsData>(code: Code, data: NewsData[Code]): string => {
    const sentences: {
      readonly [Name in keyof NewsData]: (
        said: Readonly<Record<keyof NewsData[Name], string>>,
      ) => string
    } = texts.news
    return sentences[code](all(data))
  }
  return (
    <p role="status" className={styles['news']}>
      {news !== null && say(news.code, news.data)}
    </p>
  )
}
