import { checkAccess, GRANTED, issueAccessToken, widenScope } from './access-token'
import { hashOf, type IssuerKey } from './issuer-key'
import * as message from './messages-sent'
import type { Action, Arrow, ArrowKind, Holder, Party, RefreshRow, Tokens, World } from './world'

/** How long a refresh token is valid, in seconds: a fortnight. */
export const REFRESH_LIFETIME = 14 * 24 * 3600

const NONE: Tokens = { access: null, refresh: null }

/**
 * Plays an action: what app, thief, login server, its store and the API do then, and what they send
 * each other. The same world, action and key give the same.
 */
export function act(world: World, action: Action, key: IssuerKey): World {
  const [after, arrows] = play(world, action, key)
  return { ...after, scenes: [...world.scenes, { action, at: world.clock, arrows }] }
}

type Played = readonly [World, readonly Arrow[]]

function play(world: World, action: Action, key: IssuerKey): Played {
  switch (action.kind) {
    case 'log-in':
      return logIn(world, key)
    case 'call':
      return call(world, action, key)
    case 'refresh':
      return refresh(world, action.by, key)
    case 'wait':
      return [{ ...world, clock: world.clock + action.seconds }, []]
    case 'steal':
      return [{ ...world, held: { ...world.held, thief: world.held.app } }, []]
    case 'log-out':
      return logOut(world)
  }
}

const arrow = (
  kind: ArrowKind,
  from: Party,
  to: Party,
  text: string,
  rest: { readonly status?: number; readonly carries?: readonly string[] } = {},
): Arrow => ({ kind, from, to, text, status: rest.status ?? null, carries: rest.carries ?? [] })

const nameOf = ({ issued }: World, token: string | null): readonly string[] => {
  const name = issued.find(({ value }) => value === token)?.name
  return name === undefined ? [] : [name]
}

/** The authorization code flow with PKCE: RFC 6749 section 4.1, RFC 7636. */
function logIn(world: World, key: IssuerKey): Played {
  const state = key.draw(world.drawn)
  const verifier = key.draw(world.drawn + 1)
  const code = key.draw(world.drawn + 2)
  const family = 1 + Math.max(0, ...world.rows.map((row) => row.family))
  const [after, tokens, row] = issue({ ...world, drawn: world.drawn + 3 }, 'app', family, key)
  return [
    { ...after, rows: [...after.rows, row] },
    [
      arrow('authorize', 'app', 'issuer', message.authorize(GRANTED, state, hashOf(verifier))),
      arrow('code', 'issuer', 'app', message.withCode(code, state), { status: 303 }),
      arrow('redeem', 'app', 'issuer', message.redeem(code, verifier)),
      arrow('save', 'issuer', 'store', message.insertRow(row)),
      tokensArrow(after, 'app', tokens),
    ],
  ]
}

/** New tokens for a holder, and the row that the store is to have of the refresh token. */
function issue(
  world: World,
  to: Holder,
  family: number,
  key: IssuerKey,
): readonly [World, Tokens & { readonly access: string; readonly refresh: string }, RefreshRow] {
  const { clock: now, subject, accessLifetime: lifetime, drawn } = world
  const access = issueAccessToken(key, { subject, now, lifetime, id: key.draw(drawn) })
  const refreshToken = key.draw(drawn + 1)
  const number = world.issued.length / 2 + 1
  const tokens = { access, refresh: refreshToken }
  const issued = [
    { name: `A${number}`, value: access },
    { name: `R${number}`, value: refreshToken },
  ]
  const row: RefreshRow = {
    hash: hashOf(refreshToken),
    family,
    subject,
    expires: now + REFRESH_LIFETIME,
    state: 'current',
  }
  return [
    {
      ...world,
      drawn: drawn + 2,
      held: { ...world.held, [to]: tokens },
      issued: [...world.issued, ...issued],
    },
    tokens,
    row,
  ]
}

const tokensArrow = (
  world: World,
  to: Holder,
  { access, refresh: token }: { readonly access: string; readonly refresh: string },
): Arrow =>
  arrow('tokens', 'issuer', to, message.withTokens(access, world.accessLifetime, token, GRANTED), {
    status: 200,
    carries: [...nameOf(world, access), ...nameOf(world, token)],
  })

function call(
  world: World,
  { by, scope, token: which }: Extract<Action, { readonly kind: 'call' }>,
  key: IssuerKey,
): Played {
  const held = world.held[by].access
  const token =
    which === 'none' || held === null ? null : which === 'held' ? held : widenScope(held)
  const access = checkAccess(key, token, scope, world.clock)
  const text = message.answer(access, scope)
  const kind =
    access === 'granted'
      ? 'answered'
      : access === 'insufficient-scope'
        ? 'forbidden'
        : 'unauthorized'
  return [
    world,
    [
      arrow('call', by, 'api', message.call(scope, token), {
        carries: which === 'held' ? nameOf(world, token) : [],
      }),
      arrow(kind, 'api', by, text, { status: Number(text.slice(9, 12)) }),
    ],
  ]
}

/**
 * Refreshing with rotation: RFC 6749 section 6, RFC 9700 section 4.14.2. A refresh token that comes
 * a second time revokes its whole family: one of the two who used it is a thief, and the server can't
 * tell which.
 */
function refresh(world: World, by: Holder, key: IssuerKey): Played {
  const token = world.held[by].refresh
  if (token === null) return [world, []]
  const row = world.rows.find(({ hash }) => hash === hashOf(token)) ?? null
  const looked = [
    arrow('refresh', by, 'issuer', message.refresh(token), { carries: nameOf(world, token) }),
    ...lookUp(row, token, world.clock),
  ]
  if (row !== null && stateOf(row, world.clock) === 'current') {
    const [after, tokens, next] = issue(world, by, row.family, key)
    const rows = after.rows.map((each): RefreshRow =>
      each === row ? { ...each, state: 'spent' } : each,
    )
    return [
      { ...after, rows: [...rows, next] },
      [
        ...looked,
        arrow('rotate', 'issuer', 'store', message.rotateRow(row, next)),
        tokensArrow(after, by, tokens),
      ],
    ]
  }
  const isReused = row?.state === 'spent'
  const refused = arrow('refused', 'issuer', by, message.invalidGrant(), { status: 400 })
  return [
    isReused ? withoutFamily(world, row.family) : world,
    isReused ? [...looked, revoking(row.family), refused] : [...looked, refused],
  ]
}

const stateOf = (row: RefreshRow, now: number): RefreshRow['state'] | 'expired' =>
  row.state === 'current' && now >= row.expires ? 'expired' : row.state

const lookUp = (row: RefreshRow | null, token: string, now: number): readonly Arrow[] => [
  arrow('find', 'issuer', 'store', message.selectRow(hashOf(token))),
  arrow(
    row === null ? 'found-none' : `found-${stateOf(row, now)}`,
    'store',
    'issuer',
    message.foundRow(row),
  ),
]

const revoking = (family: number): Arrow =>
  arrow('revoke-family', 'issuer', 'store', message.revokeFamily(family))

const withoutFamily = (world: World, family: number): World => ({
  ...world,
  rows: world.rows.map((row) => (row.family === family ? { ...row, state: 'revoked' } : row)),
})

/** The app forgets its tokens and has the refresh token revoked: RFC 7009. */
function logOut(world: World): Played {
  const token = world.held.app.refresh
  const after = { ...world, held: { ...world.held, app: NONE } }
  if (token === null) return [after, []]
  const row = world.rows.find(({ hash }) => hash === hashOf(token)) ?? null
  return [
    row === null ? after : withoutFamily(after, row.family),
    [
      arrow('revoke', 'app', 'issuer', message.revoke(token), { carries: nameOf(world, token) }),
      ...lookUp(row, token, world.clock),
      ...(row === null ? [] : [revoking(row.family)]),
      arrow('revoked', 'issuer', 'app', message.revoked(), { status: 200 }),
    ],
  ]
}
