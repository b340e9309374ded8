import { useGlossary } from '../i18n/messages'
import { addressOfTerm } from '../i18n/term-address'
import styles from './learn.module.css'
import { readProse, type ProsePiece } from './prose-marks'

/** A text of the lessons with its marks. */
export const Prose = ({ text }: { readonly text: string }) =>
  readProse(text).map((piece) => <Piece key={piece.start} piece={piece} />)

function Piece({ piece }: { readonly piece: ProsePiece }) {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'code':
      return <code className={styles['code']}>{piece.text}</code>
    case 'strong':
      return <strong>{piece.text}</strong>
    case 'term':
      return <TermLink {...piece} />
  }
}

function TermLink({ term, text }: Pick<ProsePiece & { readonly kind: 'term' }, 'term' | 'text'>) {
  const meaning = useGlossary()[term]
  return (
    <a className={styles['term']} href={addressOfTerm(term)} title={meaning.text}>
      {text ?? meaning.term}
    </a>
  )
}
