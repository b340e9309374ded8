import { useLearnTexts } from '../../i18n/messages'
import { CodeBlock } from '../code-block'

/** The issuer's public key as PEM: nobody keeps it from anybody. */
export function PublicKeyText({ text }: { readonly text: string }) {
  const { attacks } = useLearnTexts().lessons
  return (
    <details>
      <summary>{attacks.publicKey}</summary>
      <CodeBlock label={attacks.publicKey} text={text} />
    </details>
  )
}
