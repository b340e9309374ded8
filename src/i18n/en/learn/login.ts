import type { LessonText } from '../../lesson-text'

const duration = (seconds: number) =>
  seconds === 0
    ? 'not at all'
    : seconds < 60
      ? `${seconds} s`
      : seconds < 3600
        ? `${Math.floor(seconds / 60)} min`
        : `${seconds / 3600} h`

export const login = {
  title: 'Logging in: access and refresh tokens',
  summary: 'Play a login through to its end, with tokens really issued and verified.',
  screens: {
    'log-in': {
      title: 'A login, message by message',
      text: [
        'An app wants to read orders from an API for its user. It never sees the password: it sends the browser to the login server and comes back with a code, which it turns into an [[access-token|access token]] and a [[refresh-token|refresh token]].',
        'Go through it step by step, or let it play. Below the arrows stands the message itself: these tokens are really signed in this page, and each opens in the debugger.',
      ],
    },
    call: {
      title: '401 and 403 are two different answers',
      text: [
        'The API checks each call by the token alone: signature, `iss`, `aud`, `exp`, then `scope`. It asks nobody, and so needs nothing but the public key.',
        '`401` means: I don’t know who you are, so a new token may help. `403` means: I know, and you may not do this, so a new token with the same rights won’t help.',
      ],
      task: 'Get a `401` from the API, and a `403`.',
      solved:
        'A missing, altered or expired token gives `401`. A good token whose `scope` does not allow the call gives `403`.',
    },
    refresh: {
      title: 'The access token expires',
      text: [
        'An access token is made to be short-lived: this one is valid for five minutes. You can move the clock.',
        'When the API refuses, the app does not bother its user: it shows its refresh token to the login server, and gets a new pair. The old refresh token is **spent**. That is called rotation.',
      ],
      task: 'Wait until the API refuses the call with `401`. Then get a `200` without logging in again.',
      solved:
        'That is what the refresh token is for. It never goes to the API, only to the server that issued it.',
    },
    store: {
      title: 'What the login server keeps, and when it looks',
      text: [
        'A refresh token here is a random text: what it stands for is a row in the login server’s database. The row holds a **hash** of it, so whoever steals the database has no token.',
        'That row is **state**, and on purpose: it is what lets a server end a login. It is looked up once for each refresh, every few minutes, and not at each call to the API.',
      ],
    },
    reuse: {
      title: 'A stolen refresh token gives itself away',
      text: [
        'Suppose a thief copies both tokens out of the app. Whoever refreshes first gets new tokens; but the other one still has the old refresh token, and will show it.',
        'A refresh token that comes twice tells the server that two parties have it. It can’t tell which is the thief, so it revokes the whole [[revocation|family]]: all that came from that login.',
      ],
      task: 'Let the thief copy the tokens, and make the server find out.',
      solved:
        'App and thief are both out, and the user logs in again. Only the access token that the thief already has works on, until it expires.',
    },
    'log-out': {
      title: 'Logging out, and what outlives it',
      text: [
        'A thief has copied the tokens here as well. Logging out revokes the refresh token at once: the row in the store says so.',
        'The access token has no row anywhere. Who checks it by its signature alone can’t know of the logout.',
      ],
      task: 'Log out. Then let the thief read the orders: once while it still works, and once when it does not any more.',
      solved:
        'Until its `exp` the copy was good. How long that may be is decided when the token is issued: short lifetimes are what limits the damage.',
    },
    designs: {
      title: 'Stateless, stored, or both',
      text: [
        'Three ways to keep somebody logged in, played through the same hour: the app calls the API, after 31 minutes the user logs out, and a thief goes on with a copy of what the app had.',
        'None of them is best everywhere. Change how busy the app is and how long access tokens live, and watch what each design pays.',
      ],
    },
  },

  parties: {
    thief: 'Thief',
    app: 'App',
    issuer: 'Login server',
    store: 'Its database',
    api: 'API',
  },
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  sequence: 'Messages, in their order',
  message: 'The message',
  messageText: 'Text of the message',
  keepings: 'Who has what',
  holds: { app: 'The app has', thief: 'The thief has' },
  nothing: 'no token',
  refreshToken: 'refresh token',
  validUntil: (time: string) => `access token, valid until ${time}`,
  expiredAt: (time: string) => `access token, expired at ${time}`,
  store: 'Refresh tokens in the database',
  columns: { token: 'Token', hash: 'Hash', family: 'Family', state: 'State' },
  states: { current: 'current', spent: 'spent', revoked: 'revoked' },
  noRows: 'No row yet',
  stories: { 'log-in': 'Logging in', store: 'Refreshing' },

  doing: 'What happens next',
  restart: 'Start over',
  history: 'What happened so far',
  moves: {
    'log-in': 'Log in',
    read: 'Read the orders',
    write: 'Delete an order',
    anonymous: 'Read without a token',
    altered: 'Write more scope into the token, then delete',
    refresh: 'App refreshes',
    'log-out': 'Log out',
    steal: 'Thief copies the tokens',
    'thief-reads': 'Thief reads the orders',
    'thief-refreshes': 'Thief refreshes',
    'wait-1': 'Wait 1 min',
    'wait-5': 'Wait 5 min',
  },
  /** Of what sends no message; where a token is missing, of the others too. */
  quiet: {
    wait: 'Time has passed; nobody sent anything.',
    steal: 'The thief now has a copy of whatever the app had. Nobody notices.',
    refresh: 'There is no refresh token to show, so nothing was sent.',
    'log-out': 'The app has no token, so nothing was sent.',
    'log-in': 'Nothing was sent.',
    call: 'Nothing was sent.',
  },

  arrows: {
    authorize: 'Log in, please',
    code: '303, with a code',
    redeem: 'Code, for tokens',
    save: 'Keep a row',
    tokens: '200, tokens',
    call: 'Call',
    answered: 'Answer',
    unauthorized: '401',
    forbidden: '403',
    refresh: 'Refresh',
    find: 'Look up the hash',
    'found-current': 'current',
    'found-spent': 'spent already',
    'found-revoked': 'revoked',
    'found-expired': 'expired',
    'found-none': 'no such row',
    rotate: 'Spent, and a new row',
    refused: '400 invalid_grant',
    'revoke-family': 'Revoke the family',
    revoke: 'Log out: revoke',
    revoked: '200',
  },
  /** What happens at each message. */
  says: {
    authorize:
      'The app sends the browser to the login server, with the hash of a random number that only the app knows (`code_challenge`).',
    code: 'The user logs in there. The browser comes back to the app with a code that is good once, for a short time.',
    redeem:
      'The app shows the code and the random number itself. Its hash is the challenge from before, so it was this app that asked.',
    save: 'The login server makes both tokens. Of the refresh token it keeps a row with its hash; of the access token nothing.',
    tokens:
      'The app has a signed access token for the API and an opaque refresh token for the login server.',
    call: 'The access token goes along in the header `Authorization: Bearer`. Whoever holds it may use it.',
    answered:
      'The API verified signature, issuer, audience, expiry and scope without asking anybody, and answers.',
    unauthorized:
      'Not authenticated: the API says why in `WWW-Authenticate`. With a valid token the call may succeed.',
    forbidden:
      'Authenticated, but not allowed: the token’s `scope` lacks what this call needs. The same token will never do.',
    refresh: 'The refresh token goes to the login server, and nowhere else.',
    find: 'The server hashes what it was shown and looks for that row: at a refresh or a logout, never at a call to the API.',
    'found-current': 'The row is there, current and not expired.',
    'found-spent': 'The row is there, but the token was used before: somebody has a copy.',
    'found-revoked': 'The row is there, but its login was ended.',
    'found-expired': 'The row is there, but the refresh token has expired.',
    'found-none': 'No such token was ever issued.',
    rotate:
      'In one transaction the old row is marked as spent and a new one written, of the same family.',
    refused: 'The refresh token is not accepted (`invalid_grant`): the user has to log in again.',
    'revoke-family': 'All refresh tokens of this login are revoked, whoever holds them.',
    revoke:
      'The app throws its tokens away, and tells the login server to revoke the refresh token.',
    revoked: 'Done: the login can’t be refreshed any more.',
  },

  interval: 'The app calls',
  every: (seconds: number) => (seconds < 60 ? `every ${seconds} s` : 'every minute'),
  lifetime: 'Access tokens of the hybrid live',
  comparison: 'The three designs side by side',
  storyOf: (calls: number) => `One hour, one user, ${calls} calls. Everything below was counted.`,
  duration,
  times: (count: number) => (count === 1 ? 'once' : `${count} times`),
  rows: (count: number) => (count === 0 ? 'nothing' : count === 1 ? '1 row' : `${count} rows`),
  measures: {
    design: 'Design',
    how: 'How it works',
    lookUps: 'The database was asked or written to',
    copyLivedOn: 'The thief’s copy lived on after the logout',
    keeps: 'Kept on the server',
    fits: 'Fits where',
  },
  designs: {
    stateless: {
      name: 'Stateless',
      how: 'One signed token for the whole hour. Nothing is kept.',
      fits: 'nobody has to be logged out early, or between machines',
    },
    stored: {
      name: 'Stored',
      how: 'A session number, looked up at each call.',
      fits: 'one application with its own database; a logout must hold at once',
    },
    hybrid: {
      name: 'Hybrid',
      how: 'A short signed access token, and a stored refresh token.',
      fits: 'several APIs and one login server; a logout may take a few minutes',
    },
  },
} satisfies LessonText & Record<string, unknown>
