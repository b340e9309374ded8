import { expect, test } from 'vitest'
import { packSextets } from '../../jwt/base64url'
import { drawSessionId, loggedIn, MAX_EXCHANGES, recall, type RecallAction } from './recall'

const after = (...actions: readonly RecallAction[]) => actions.reduce(recall, loggedIn('first'))

const SEND = { kind: 'send', token: 'verified', user: 'user-1' } as const
const LOG_IN = { kind: 'log-in', session: 'second', at: 1000 } as const
const RESTART = { kind: 'restart' } as const
const choose = (proof: 'session' | 'token') => ({ kind: 'choose', proof }) as const

test.each<[what: string, status: number, recognition: string, actions: readonly RecallAction[]]>([
  ['nothing', 401, 'anonymous', [SEND]],
  ['a session', 200, 'found', [choose('session'), SEND]],
  ['a session after a restart', 401, 'not-found', [choose('session'), RESTART, SEND]],
  ['a session after another login', 200, 'found', [choose('session'), RESTART, LOG_IN, SEND]],
  ['a token', 200, 'verified', [choose('token'), SEND]],
  ['a token after a restart', 200, 'verified', [choose('token'), RESTART, SEND]],
  ['an expired token', 401, 'expired', [choose('token'), { ...SEND, token: 'expired' }]],
  ['a bad token', 401, 'not-valid', [choose('token'), { ...SEND, token: 'not-valid' }]],
])('%s gets %d, for it is %s', (_, status, recognition, actions) => {
  expect(after(...actions).exchanges).toMatchObject([{ status, recognition }])
})

test('keeps the last answers, the last first', () => {
  const many = Array.from({ length: MAX_EXCHANGES + 2 }, () => SEND)
  const numbers = after(...many).exchanges.map(({ number }) => number)
  expect(numbers).toEqual([7, 6, 5, 4, 3])
})

test('a session identifier has 128 bits', () => {
  expect(packSextets(drawSessionId())).toHaveLength(16)
})

test('another login gives another identifier, and stays the moment it was', () => {
  expect(after(SEND, RESTART)).toMatchObject({ session: 'first', renewedAt: null })
  expect(after(RESTART, LOG_IN, SEND)).toMatchObject({ session: 'second', renewedAt: 1000 })
})

test('an answer keeps the user whom it was about', () => {
  const users = after(SEND, { ...SEND, user: null }).exchanges.map(({ user }) => user)
  expect(users).toEqual([null, 'user-1'])
})
