import { useLearnTexts } from '../../i18n/messages'
import { ScrollBox } from '../scroll-box'
import { expiryOf } from './access-token'
import { clockOf } from './clock'
import { hashOf } from './issuer-key'
import styles from './login.module.css'
import type { Holder, RefreshRow, World } from './world'

interface KeepingsProps {
  readonly world: World
  readonly holders: readonly Holder[]
}

/** Who has which tokens now, and what the login server’s store has of them. */
export function Keepings({ world, holders }: KeepingsProps) {
  const { login } = useLearnTexts().lessons
  return (
    <section className={styles['keepings']} aria-label={login.keepings}>
      <dl className={styles['holders']}>
        {holders.map((holder) => (
          <div key={holder}>
            <dt>{login.holds[holder]}</dt>
            <dd>
              <Held world={world} holder={holder} />
            </dd>
          </div>
        ))}
      </dl>
      <StoreTable world={world} />
    </section>
  )
}

function Held({ world, holder }: { readonly world: World; readonly holder: Holder }) {
  const { login } = useLearnTexts().lessons
  const { access, refresh } = world.held[holder]
  if (access === null && refresh === null)
    return <span className={styles['quiet']}>{login.nothing}</span>
  return (
    <ul>
      {access !== null && (
        <li>
          <Chip name={nameOf(world, access)} />{' '}
          {expiryOf(access) > world.clock
            ? login.validUntil(clockOf(expiryOf(access)))
            : login.expiredAt(clockOf(expiryOf(access)))}
        </li>
      )}
      {refresh !== null && (
        <li>
          <Chip name={nameOf(world, refresh)} /> {login.refreshToken}
        </li>
      )}
    </ul>
  )
}

const Chip = ({ name }: { readonly name: string }) => (
  <span className={styles['chip']} data-token={name.charAt(0)}>
    {name}
  </span>
)

function StoreTable({ world }: { readonly world: World }) {
  const { login } = useLearnTexts().lessons
  const { rows, issued } = world
  const nameOfRow = ({ hash }: RefreshRow) =>
    issued.find(({ value }) => !value.includes('.') && hashOf(value) === hash)?.name ?? ''
  return (
    <ScrollBox aria-label={login.store} className={styles['tableBox']}>
      <table className={styles['table']}>
        <caption>{login.store}</caption>
        <thead>
          <tr>
            <th scope="col">{login.columns.token}</th>
            <th scope="col">{login.columns.hash}</th>
            <th scope="col">{login.columns.family}</th>
            <th scope="col">{login.columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.hash}>
              <th scope="row">
                <Chip name={nameOfRow(row)} />
              </th>
              <td>
                <code>{row.hash.slice(0, 8)}…</code>
              </td>
              <td>{row.family}</td>
              <td data-state={row.state}>{login.states[row.state]}</td>
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={4} className={styles['quiet']}>
                {login.noRows}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </ScrollBox>
  )
}

const nameOf = ({ issued }: World, token: string): string =>
  issued.find(({ value }) => value === token)?.name ?? ''
