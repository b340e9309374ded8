import { useEffect, useState } from 'react'
import { useLateMessages, useMessages } from '../i18n/messages'
import { readChain, type ChainCertificate } from '../jwt/certificate-chain'
import type { StatedThumbprint } from '../jwt/embedded-keys'
import type { Place } from '../jwt/problem'
import type { Result } from '../jwt/result'
import { evaluationOf } from '../store/selectors'
import { useDebugger } from '../store/use-debugger'
import styles from './chain-view.module.css'

interface ChainViewProps {
  /** In DER; the same list as long as they are the same. */
  readonly certificates: readonly Uint8Array<ArrayBuffer>[]
  /** What the token says the first one's are. */
  readonly thumbprints: readonly StatedThumbprint[]
  readonly place: Place
}

/** Certificates, each with what it says and whether the next one signed it. */
export function ChainView({ certificates, thumbprints, place }: ChainViewProps) {
  const { keyPanel } = useLateMessages()
  const [chain, setChain] = useState<readonly Result<ChainCertificate>[]>([])
  useEffect(() => {
    let isCurrent = true
    void readChain(certificates, place).then((read) => {
      if (isCurrent) setChain(read)
    })
    return () => {
      isCurrent = false
    }
  }, [certificates, place])
  const first = chain[0]?.ok ? chain[0].value.facts.thumbprints : null
  return (
    <>
      <ol aria-label={keyPanel.chain} className={styles['chain']}>
        {chain.map((certificate, index) => (
          // A chain's order is all there is to tell two of its certificates apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <Certificate certificate={certificate} />
          </li>
        ))}
      </ol>
      {first &&
        thumbprints.map(({ name, value }) => (
          <p key={name} className={styles['thumbprint']} data-matches={value === first[name]}>
            {value === first[name]
              ? keyPanel.thumbprintMatches(name)
              : keyPanel.thumbprintDiffers(name)}
          </p>
        ))}
    </>
  )
}

function Certificate({ certificate }: { readonly certificate: Result<ChainCertificate> }) {
  const messages = useMessages()
  const { problemText, keyPanel } = useLateMessages()
  const now = useDebugger((state) => evaluationOf(state).moment)
  if (!certificate.ok) {
    const { what, mend } = problemText(certificate.problem)
    return (
      <p data-problem={certificate.problem.code}>
        {what} {mend}
      </p>
    )
  }
  const { facts, signer } = certificate.value
  const texts = keyPanel.certificate
  const ended = now > facts.notAfter ? texts.expired : now < facts.notBefore ? texts.notYet : null
  const validity = texts.validity(
    messages.formatUtc(facts.notBefore),
    messages.formatUtc(facts.notAfter),
  )
  const rows = [
    [texts.issuer, facts.issuer],
    [texts.valid, ended === null ? validity : `${validity} (${ended})`],
    [texts.key, facts.keyBits === null ? facts.key : `${facts.key} ${facts.keyBits}`],
    [texts.names, facts.names.join(', ')],
    [texts.fingerprint, facts.fingerprint],
    [texts.signature, texts.signers[signer]],
  ] as const
  return (
    <div data-signer={signer}>
      <strong>{facts.subject}</strong> {facts.isAuthority && <small>{texts.authority}</small>}
      <dl>
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}
