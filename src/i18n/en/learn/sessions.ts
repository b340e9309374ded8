import type { LessonText } from '../../lesson-text'

/** Numbers by their names, as the language writes them. */
type Said<Name extends string> = Readonly<Record<Name, string>>

/** Numbers stand in the texts already formatted; of them the grammar needs to know one. */
const times = (count: string, one: string, many: string) =>
  count === '1' ? `1 ${one}` : `${count} ${many}`

export const sessions = {
  title: 'Sessions and tokens',
  summary: 'Run servers with and without state, and see what each costs.',
  screens: {
    remember: {
      title: 'Somebody has to remember',
      text: [
        'HTTP keeps no state: each request stands alone, and nothing in it says who sent the one before. Somebody has to bring the memory: the server, or the browser with each request.',
        'A [[session]] is a note that the server keeps, found by an identifier that the browser sends in a [[cookie]]. A token **is** the note, signed, and the browser brings it along. Choose what the browser sends, and restart the server in between.',
      ],
    },
    memory: {
      title: 'One server and its memory',
      text: [
        'This server has 100 users, the first of whom ask most often, and keeps their sessions in its memory. A request takes 20 ms of its time on average, so it can answer 50 per second at most.',
        'Let it run and raise the load: answers already wait long before that limit. Then stop the server, and start it again.',
      ],
    },
    servers: {
      title: 'More servers: where is my session?',
      text: [
        'A [[load-balancer]] shares requests out among several servers. **In turn**, a request often comes to a server that has never seen its user, who has to log in again.',
        '[[sticky-session|Sticky]] users always come to the same server. Look at what that does to the failures, at how evenly the servers are busy, and at what a stopped server takes along.',
      ],
    },
    replicated: {
      title: 'Copies on every server',
      text: [
        'Now the servers tell each other of every change to a session. Any of them can answer, and none takes sessions along when it stops.',
        'Each request changes its session here, so each is followed by a copy to every other server. Add servers, and look at how many copies there are, what they cost, and who is answered from an older session.',
      ],
    },
    store: {
      title: 'One store for all',
      text: [
        'The sessions may also move to a store that all servers ask. Servers can come and go, but every request now visits the store: its load grows with theirs, its time adds to each answer, and when it stops, nobody is recognised.',
      ],
      task: 'Stop a server without losing a session, and let it run on until 50 requests have been answered after the stop. Any of the four designs may be tried.',
      solved:
        'A session outlives its server only in copies or outside of it. What each of the two costs stands in the figures below.',
    },
    token: {
      title: 'No session at all: tokens',
      text: [
        'Each request brings a signed token. A server checks the signature with a key that it has, and asks nobody: that is what [[stateless]] means. Only when a token has expired does the browser ask the issuer for another.',
        'The price is [[revocation]]. The token of a blocked user is still signed correctly, and works until its `exp`.',
      ],
      task: 'Revoke a user and find out how long the token still works. Then see to it that this can never take longer than 60 seconds, and revoke another user to prove it.',
      solved:
        'A revoked token works for its [[lifetime]] at most. The shorter that is, the more often the issuer is asked: state comes back through that door.',
    },
    compare: {
      title: 'The same hour in five designs',
      text: [
        'The same users send the same requests, to the millisecond, to each design. After 10 minutes the last server stops for 5 minutes. After 21 minutes the busiest user is revoked. After 40 minutes the store, or the issuer, stops for a minute.',
        'Below the table stands what statelessness buys and what it costs, from these figures. Change the settings, and run it again.',
      ],
    },
  },

  proof: 'The browser sends',
  proofs: { nothing: 'nothing', session: 'a session identifier', token: 'a token' },
  send: 'Send request',
  restartServer: 'Restart the server',
  logIn: 'Log in again',
  request: 'Request',
  serverMemory: 'In the server’s memory',
  sessionOf: (id: string, user: string) => `${id} → ${user}`,
  nothingThere: 'nothing: it has restarted',
  serverKey: 'and the key that tokens are verified with, from its configuration',
  answers: 'Answers, the last first',
  noAnswer: 'none yet',
  recognitions: {
    anonymous: () => 'Who is this? Nothing in the request says.',
    found: (user: string) => `This is ${user}: the session was found in memory.`,
    'not-found': () => 'Nobody knows this session any more. Log in again.',
    verified: (user: string) => `This is ${user}: the token says so, and its signature is valid.`,
    expired: () => 'The signature is valid, but exp has passed. Log in again.',
    'not-valid': () => 'The signature is not valid.',
  },
  nobody: 'somebody (the token has no sub)',
  sizes: (session: string, token: string) =>
    `The identifier has ${session} characters, this token ${token}. Each travels with every request.`,

  simulation: 'Simulation',
  controls: 'Run',
  play: 'Play',
  pause: 'Pause',
  step: (seconds: string) => `Step ${seconds} s`,
  restart: 'Start over',
  speed: 'Speed',
  speedOf: (speed: string) => `${speed}×`,
  clock: (time: string) => `Time ${time}`,
  design: 'Design',
  designs: {
    memory: 'In memory, in turn',
    sticky: 'In memory, sticky',
    replicated: 'Copies on every server',
    store: 'Shared store',
    token: 'Tokens',
  },
  servers: 'Servers',
  load: 'Load',
  loadOf: (load: string) => `${load} requests/s`,
  lifetime: 'Token lifetime',
  lifetimeOf: (seconds: string) => `${seconds} s`,

  network: 'The network now',
  users: 'Users',
  usersAre: (known: string, unknown: string, revoked: string) =>
    `${known} logged in, ${unknown} not, ${revoked} revoked`,
  usersHold: (known: string, unknown: string, revoked: string) =>
    `${known} with a token, ${unknown} with an expired one, ${revoked} revoked`,
  revoke: (user: string) => `Revoke user ${user}`,
  balancer: 'Load balancer',
  routings: { 'in-turn': 'in turn', sticky: 'sticky' },
  server: (number: string) => `Server ${number}`,
  store: 'Session store',
  issuer: 'Issuer',
  issuerAsked: 'asked by browsers whose token has expired',
  states: {
    idle: 'running',
    busy: 'busy',
    overloaded: 'overloaded',
    unnoticed: 'stopped, not noticed yet',
    stopped: 'stopped',
  },
  stop: 'Stop',
  start: 'Start',
  stopThe: (what: string) => `Stop: ${what}`,
  startThe: (what: string) => `Start: ${what}`,
  working: (percent: string, waiting: string) => `${percent} % at work, ${waiting} waiting`,
  holds: (held: string) => times(held, 'session', 'sessions'),
  holdsStale: (held: string, stale: string) =>
    `${times(held, 'session', 'sessions')}, ${stale} of them stale`,
  holdsNone: 'keeps no sessions',
  holdsKey: 'keeps no sessions, only the key',
  copiesNow: (perSecond: string) => `${perSecond} copies per second between the servers`,

  charts: 'The last two minutes',
  chart: {
    requests: 'Requests per second',
    latency: 'Time to an answer, ms',
    loads: 'Share of time at work, %',
    copies: 'Copies per second',
  },
  series: {
    served: 'served',
    failed: 'failed',
    mean: 'mean',
    p95: '95 % within',
    busiest: 'busiest server',
    store: 'session store',
    issuer: 'issuer',
    copies: 'copies',
    stale: 'answers from an older session',
  },
  seriesNow: (series: string, value: string) => `${series} ${value}`,
  none: '–',

  told: 'What the figures say',
  notYet: 'Nothing has run yet: press Play or Step.',
  notYetStill: 'Nothing has run yet: press Step.',
  figures: {
    waiting: ({ seconds, ms, percent }: Said<'seconds' | 'ms' | 'percent'>) =>
      `Over the last ${seconds} s an answer took ${ms} ms on average, with the busiest server at work ${percent} % of the time.`,
    overloaded: ({ requests }: Said<'requests'>) =>
      `${times(requests, 'request was', 'requests were')} turned away because a queue was full.`,
    forgotten: ({ requests, percent, running }: Said<'requests' | 'percent' | 'running'>) =>
      `${times(requests, 'request', 'requests')} so far (${percent} %) came to a server without the session: the user had to log in again. Running now: ${times(running, 'server', 'servers')}.`,
    lost: ({ sessions: count }: Said<'sessions'>) =>
      count === '0'
        ? 'A server has stopped, and no session is lost.'
        : `${times(count, 'session was', 'sessions were')} lost with stopped servers.`,
    uneven: ({ most, least }: Said<'most' | 'least'>) =>
      `The busiest server is at work ${most} % of the time, the least busy ${least} %: users stay where they are, whatever the load.`,
    copies: ({ perSecond, perRequest, percent }: Said<'perSecond' | 'perRequest' | 'percent'>) =>
      `${perSecond} copies per second, ${perRequest} for each request. Taking them in costs every server ${percent} % of its time.`,
    stale: ({ answers, percent }: Said<'answers' | 'percent'>) =>
      `${times(answers, 'answer', 'answers')} (${percent} %) came from an older session: the copy was still on its way.`,
    storeLoad: ({ percent }: Said<'percent'>) =>
      `The store is at work ${percent} % of the time: each request asks it.`,
    storeDown: ({ requests }: Said<'requests'>) =>
      `${times(requests, 'request', 'requests')} failed because the store was stopped.`,
    issuerDown: ({ requests }: Said<'requests'>) =>
      `${times(requests, 'request', 'requests')} failed because a token had expired and the issuer was stopped.`,
    asked: ({ asked, requests, percent }: Said<'asked' | 'requests' | 'percent'>) =>
      `The issuer made ${times(asked, 'token', 'tokens')} for ${requests} requests (${percent} %): everything else was decided without asking anyone.`,
    signatures: ({ ms }: Said<'ms'>) =>
      `Checking signatures takes ${ms} ms of the servers’ time in each second.`,
    refusedAtOnce: ({ user }: Said<'user'>) =>
      `User ${user} was revoked: no request of theirs has been served since.`,
    refusedLate: ({ user, seconds, requests }: Said<'user' | 'seconds' | 'requests'>) =>
      `User ${user} was revoked and still served for ${seconds} s (${times(requests, 'request', 'requests')}), until the copies said so.`,
    stillServed: ({
      user,
      seconds,
      requests,
      left,
    }: Said<'user' | 'seconds' | 'requests' | 'left'>) =>
      `User ${user} was revoked ${seconds} s ago and is still served (${times(requests, 'request', 'requests')}). Their token expires in ${left} s.`,
    servedUntil: ({
      user,
      seconds,
      requests,
      lifetime,
    }: Said<'user' | 'seconds' | 'requests' | 'lifetime'>) =>
      `User ${user} was revoked and still served for ${seconds} s (${times(requests, 'request', 'requests')}). Their token had been issued for ${lifetime} s.`,
  },

  news: {
    stepped: ({ second, served, failed }: Said<'second' | 'served' | 'failed'>) =>
      `Second ${second}. In this step ${times(served, 'request was', 'requests were')} served, and ${failed} failed.`,
    restarted: () => 'At the start again: everybody is logged in.',
    serverStopped: ({ server, lost, dropped }: Said<'server' | 'lost' | 'dropped'>) =>
      `Server ${server} has stopped: ${times(lost, 'session', 'sessions')} lost, ${times(dropped, 'request', 'requests')} dropped.`,
    serverStarted: ({ server, copies }: Said<'server' | 'copies'>) =>
      copies === '0'
        ? `Server ${server} runs again, with an empty memory.`
        : `Server ${server} runs again; ${times(copies, 'session was', 'sessions were')} copied to it.`,
    storeStopped: () => 'The store has stopped.',
    storeStarted: () => 'The store runs again, with all that it knew.',
    issuerStopped: () => 'The issuer has stopped: nobody gets a new token.',
    issuerStarted: () => 'The issuer runs again.',
    revoked: ({ user }: Said<'user'>) => `User ${user} is revoked.`,
  },

  tokenOf: (user: string) => `The token of user ${user}`,
  tokenClaims: 'Its claims',
  tokenStanding: {
    works: (seconds: string) => `Signature valid, expires in ${seconds} s: a server accepts it.`,
    revokedWorks: (seconds: string) =>
      `Revoked, but the signature is valid and exp is ${seconds} s away: a server accepts it.`,
    expired: 'Signature valid, but exp has passed: a server refuses it.',
    broken: 'Signature not valid: a server refuses it.',
  },

  hour: 'The hour',
  runHour: 'Run the hour',
  runAgain: 'Run it again',
  otherSeed: 'Other requests',
  progress: 'Progress of the hour',
  hourDone: 'The hour is over in all five designs.',
  table: 'The same hour in five designs',
  columns: {
    design: 'Design',
    failed: 'Failed',
    latency: 'Mean answer',
    lost: 'Sessions lost',
    stale: 'Stale answers',
    copies: 'Copies sent',
    asked: 'Store or issuer asked',
    revoked: 'Revoked user served for',
  },
  milliseconds: (ms: string) => `${ms} ms`,
  percentOf: (percent: string) => `${percent} %`,
  secondsOf: (seconds: string) => `${seconds} s`,
  buys: 'What statelessness buys',
  costs: 'What it costs',
  conclusions: {
    asked: ({ token, store, percent }: Said<'token' | 'store' | 'percent'>) =>
      `The issuer was asked ${token} times, the session store ${store} times: tokens need ${percent} % of that.`,
    outage: ({ token, store }: Said<'token' | 'store'>) =>
      `While it stood still for a minute, ${token} requests failed with tokens and ${store} with the session store.`,
    lost: ({ sticky, copies }: Said<'sticky' | 'copies'>) =>
      `No session could be lost with a server (sticky: ${sticky}), and none had to be copied (replicated: ${copies} copies).`,
    forgotten: ({ percent }: Said<'percent'>) =>
      `Any server could answer. In memory and in turn, ${percent} % of the requests failed for want of a session.`,
    revoked: ({ token, requests, store }: Said<'token' | 'requests' | 'store'>) =>
      `The revoked user went on for ${token} s and ${requests} requests; with the session store for ${store} s.`,
    signatures: ({ seconds }: Said<'seconds'>) =>
      `Checking signatures took ${seconds} s of the servers’ time.`,
    carried: ({ token, session }: Said<'token' | 'session'>) =>
      `With this lesson’s token the browsers sent ${token} MB of tokens, instead of ${session} MB of session identifiers.`,
  },
  model: 'What the model assumes',
  assumptions: ({
    server,
    store,
    signature,
    copy,
    delay,
    check,
    queue,
  }: Said<'server' | 'store' | 'signature' | 'copy' | 'delay' | 'check' | 'queue'>) =>
    `Requests come at random (a Poisson process) and queue first come, first served. A request takes ${server} ms of a server on average, a visit to the store or the issuer ${store} ms, a signature ${signature} ms, taking in a copy ${copy} ms after ${delay} ms on the way. The load balancer notices a stopped server after ${check} ms. At most ${queue} requests wait in a queue.`,
} satisfies LessonText & Record<string, unknown>
