import type { LearnTexts } from '../../messages'

export const sessions: LearnTexts['lessons']['sessions'] = {
  title: '세션과 토큰',
  summary: '상태가 있는 서버와 없는 서버를 돌려 보고, 각각의 비용을 확인합니다.',
  screens: {
    remember: {
      title: '누군가는 기억해야 합니다',
      text: [
        'HTTP는 상태를 보관하지 않습니다. 요청은 저마다 따로이고, 앞의 요청을 누가 보냈는지는 어디에도 적혀 있지 않습니다. 기억은 서버가 맡거나, 브라우저가 요청마다 실어 보내야 합니다.',
        '[[session|세션]]은 서버가 보관하는 메모이며, 브라우저가 [[cookie|쿠키]]로 보내는 식별자로 찾습니다. 토큰은 서명된 메모 **그 자체**이고 브라우저가 가지고 다닙니다. 브라우저가 보낼 것을 고르고, 중간에 서버를 다시 시작해 보세요.',
      ],
    },
    memory: {
      title: '서버 한 대와 메모리',
      text: [
        '이 서버에는 사용자가 100명 있고 번호가 앞설수록 자주 요청합니다. 세션은 서버의 메모리에 있습니다. 요청 하나에 평균 20ms가 걸리므로 초당 최대 50건까지 응답합니다.',
        '실행하면서 부하를 높여 보세요. 한계에 이르기 훨씬 전부터 응답이 늦어집니다. 그다음 서버를 중지했다가 다시 시작해 보세요.',
      ],
    },
    servers: {
      title: '서버가 늘면, 내 세션은 어디에?',
      text: [
        '[[load-balancer|로드 밸런서]]는 요청을 여러 서버에 나눕니다. **차례대로** 나누면 요청이 그 사용자를 본 적 없는 서버에 자주 도착하고, 사용자는 다시 로그인해야 합니다.',
        '[[sticky-session|고정(sticky)]] 방식에서는 사용자가 늘 같은 서버로 갑니다. 실패가 어떻게 달라지는지, 서버가 얼마나 고르게 일하는지, 중지된 서버가 무엇을 잃는지 살펴보세요.',
      ],
    },
    replicated: {
      title: '모든 서버에 복사본',
      text: [
        '이제 서버들은 세션이 바뀔 때마다 서로 알립니다. 어느 서버든 응답할 수 있고, 한 대가 멈춰도 세션은 남습니다.',
        '여기서는 요청마다 세션이 바뀌므로, 그때마다 다른 모든 서버로 복사본이 나갑니다. 서버를 늘리면서 복사본의 수와 비용, 그리고 오래된 세션으로 응답받는 경우를 살펴보세요.',
      ],
    },
    store: {
      title: '모두를 위한 저장소 하나',
      text: [
        '세션을 모든 서버가 조회하는 저장소로 옮길 수도 있습니다. 서버는 마음대로 늘고 줄지만, 이제 모든 요청이 저장소를 거칩니다. 저장소의 부하도 함께 늘고, 응답마다 조회 시간이 더해지며, 저장소가 멈추면 아무도 알아볼 수 없습니다.',
      ],
      task: '세션을 하나도 잃지 않고 서버를 중지한 뒤, 요청 50건이 더 응답될 때까지 진행하세요. 네 가지 설계 중 어느 것이든 시험할 수 있습니다.',
      solved:
        '세션이 서버보다 오래 남으려면 복사본이 있거나 서버 밖에 있어야 합니다. 둘의 비용은 아래 수치에 나와 있습니다.',
    },
    token: {
      title: '세션 없이: 토큰',
      text: [
        '요청마다 서명된 토큰이 실려 옵니다. 서버는 가지고 있는 키로 서명을 확인할 뿐 누구에게도 묻지 않습니다. 이것이 [[stateless|무상태]]입니다. 브라우저는 토큰이 만료되었을 때만 발급자에게 새 토큰을 요청합니다.',
        '그 대가는 [[revocation|폐기]]에 있습니다. 차단된 사용자의 토큰도 서명은 여전히 올바르므로 `exp`까지 통합니다.',
      ],
      task: '사용자를 차단하고 토큰이 얼마나 더 통하는지 알아보세요. 그런 다음 이 시간이 결코 60초를 넘지 않게 만들고, 다른 사용자를 차단해 확인하세요.',
      solved:
        '폐기된 토큰은 길어야 그 [[lifetime|수명]]만큼 통합니다. 수명을 줄일수록 발급자에게 더 자주 물어야 하고, 상태는 그 길로 되돌아옵니다.',
    },
    compare: {
      title: '다섯 설계의 같은 한 시간',
      text: [
        '같은 사용자들이 밀리초까지 똑같은 요청을 각 설계에 보냅니다. 10분에 마지막 서버가 5분 동안 멈추고, 21분에 가장 바쁜 사용자가 차단되며, 40분에 저장소나 발급자가 1분 동안 멈춥니다.',
        '무상태로 얻는 것과 치르는 것을 이 수치에서 계산해 표 아래에 적었습니다. 설정을 바꾸고 다시 실행해 보세요.',
      ],
    },
  },

  proof: '브라우저가 보내는 것',
  proofs: { nothing: '없음', session: '세션 식별자', token: '토큰' },
  send: '요청 보내기',
  restartServer: '서버 다시 시작',
  logIn: '다시 로그인',
  request: '요청',
  serverMemory: '서버의 메모리',
  sessionOf: (id, user) => `${id} → ${user}`,
  nothingThere: '비어 있음: 다시 시작되었습니다',
  serverKey: '토큰을 검증할 키는 설정에서 읽으므로 늘 있습니다.',
  answers: '응답 (최근 순)',
  noAnswer: '아직 없음',
  recognitions: {
    anonymous: () => '누구의 요청인지 알 수 없습니다. 요청에 아무것도 적혀 있지 않습니다.',
    found: (user) => `${user} 사용자입니다. 메모리에서 세션을 찾았습니다.`,
    'not-found': () => '이 세션을 아는 곳이 없습니다. 다시 로그인해야 합니다.',
    verified: (user) => `${user} 사용자입니다. 토큰에 적혀 있고 서명이 유효합니다.`,
    expired: () => '서명은 유효하지만 exp가 지났습니다. 다시 로그인해야 합니다.',
    'not-valid': () => '서명이 유효하지 않습니다.',
  },
  nobody: '누군가(토큰에 sub 없음)',
  sizes: (session, token) =>
    `식별자는 ${session}자, 이 토큰은 ${token}자입니다. 둘 다 요청마다 함께 전송됩니다.`,

  simulation: '시뮬레이션',
  controls: '실행',
  play: '재생',
  pause: '일시 정지',
  step: (seconds) => `${seconds}초 진행`,
  restart: '처음부터',
  speed: '속도',
  speedOf: (speed) => `${speed}배`,
  clock: (time) => `시각 ${time}`,
  design: '설계',
  designs: {
    memory: '메모리, 차례대로',
    sticky: '메모리, 고정',
    replicated: '모든 서버에 복사본',
    store: '공유 저장소',
    token: '토큰',
  },
  servers: '서버',
  load: '부하',
  loadOf: (load) => `초당 ${load}건`,
  lifetime: '토큰 수명',
  lifetimeOf: (seconds) => `${seconds}초`,

  network: '지금의 네트워크',
  users: '사용자',
  usersAre: (known, unknown, revoked) =>
    `로그인 ${known}명, 로그인 필요 ${unknown}명, 차단 ${revoked}명`,
  usersHold: (known, unknown, revoked) =>
    `토큰 있음 ${known}명, 만료 ${unknown}명, 차단 ${revoked}명`,
  revoke: (user) => `사용자 ${user} 차단`,
  balancer: '로드 밸런서',
  routings: { 'in-turn': '차례대로', sticky: '고정(sticky)' },
  server: (number) => `서버 ${number}`,
  store: '세션 저장소',
  issuer: '발급자',
  issuerAsked: '토큰이 만료된 브라우저가 요청',
  states: {
    idle: '실행 중',
    busy: '바쁨',
    overloaded: '과부하',
    unnoticed: '중지됨, 아직 감지 전',
    stopped: '중지됨',
  },
  stop: '중지',
  start: '시작',
  stopThe: (what) => `${what} 중지`,
  startThe: (what) => `${what} 시작`,
  working: (percent, waiting) => `가동률 ${percent}%, 대기 ${waiting}건`,
  holds: (held) => `세션 ${held}개`,
  holdsStale: (held, stale) => `세션 ${held}개, 그중 오래된 것 ${stale}개`,
  holdsNone: '세션을 보관하지 않음',
  holdsKey: '세션 없이 키만 보관',
  copiesNow: (perSecond) => `서버 사이의 복사본: 초당 ${perSecond}개`,

  charts: '최근 2분',
  chart: {
    requests: '초당 요청 수',
    latency: '응답까지 걸린 시간(ms)',
    loads: '가동률(%)',
    copies: '초당 복사본 수',
  },
  series: {
    served: '응답',
    failed: '실패',
    mean: '평균',
    p95: '95% 이내',
    busiest: '가장 바쁜 서버',
    store: '세션 저장소',
    issuer: '발급자',
    copies: '복사본',
    stale: '오래된 세션으로 응답',
  },
  seriesNow: (series, value) => `${series} ${value}`,
  none: '–',

  told: '수치가 말하는 것',
  notYet: '아직 실행하지 않았습니다. 재생이나 진행 버튼을 누르세요.',
  notYetStill: '아직 실행하지 않았습니다. 진행 버튼을 누르세요.',
  figures: {
    waiting: ({ seconds, ms, percent }) =>
      `최근 ${seconds}초 동안 응답까지 평균 ${ms}ms가 걸렸고, 가장 바쁜 서버의 가동률은 ${percent}%였습니다.`,
    overloaded: ({ requests }) => `대기열이 가득 차 요청 ${requests}건이 거부되었습니다.`,
    forgotten: ({ requests, percent, running }) =>
      `지금까지 요청 ${requests}건(${percent}%)이 세션이 없는 서버에 도착해 사용자가 다시 로그인해야 했습니다. 실행 중인 서버: ${running}대.`,
    lost: ({ sessions: count }) =>
      count === '0'
        ? '서버가 중지되었지만 잃은 세션은 없습니다.'
        : `중지된 서버와 함께 세션 ${count}개가 사라졌습니다.`,
    uneven: ({ most, least }) =>
      `가장 바쁜 서버의 가동률은 ${most}%, 가장 한가한 서버는 ${least}%입니다. 사용자는 부하와 상관없이 자기 서버에 머뭅니다.`,
    copies: ({ perSecond, perRequest, percent }) =>
      `복사본은 초당 ${perSecond}개, 요청 하나에 ${perRequest}개꼴입니다. 이를 받아들이는 데 서버마다 시간의 ${percent}%를 씁니다.`,
    stale: ({ answers, percent }) =>
      `응답 ${answers}건(${percent}%)은 복사본이 아직 오는 중이어서 오래된 세션으로 처리되었습니다.`,
    storeLoad: ({ percent }) =>
      `저장소의 가동률은 ${percent}%입니다. 요청마다 저장소를 조회합니다.`,
    storeDown: ({ requests }) => `저장소가 멈춰 있어 요청 ${requests}건이 실패했습니다.`,
    issuerDown: ({ requests }) =>
      `토큰은 만료되고 발급자는 멈춰 있어 요청 ${requests}건이 실패했습니다.`,
    asked: ({ asked, requests, percent }) =>
      `요청 ${requests}건에 발급자가 만든 토큰은 ${asked}개(${percent}%)입니다. 나머지는 누구에게도 묻지 않고 처리했습니다.`,
    signatures: ({ ms }) => `서명을 확인하는 데 서버 시간이 초당 ${ms}ms 듭니다.`,
    refusedAtOnce: ({ user }) => `사용자 ${user}: 차단된 뒤로 응답받은 요청이 하나도 없습니다.`,
    refusedLate: ({ user, seconds, requests }) =>
      `사용자 ${user}: 차단된 뒤 복사본이 전해질 때까지 ${seconds}초 동안 요청 ${requests}건이 응답되었습니다.`,
    stillServed: ({ user, seconds, requests, left }) =>
      `사용자 ${user}: 차단된 지 ${seconds}초가 지났지만 아직 응답받습니다(요청 ${requests}건). 토큰 만료까지 ${left}초 남았습니다.`,
    servedUntil: ({ user, seconds, requests, lifetime }) =>
      `사용자 ${user}: 차단된 뒤에도 ${seconds}초 동안 응답받았습니다(요청 ${requests}건). 토큰의 수명은 ${lifetime}초였습니다.`,
  },

  news: {
    stepped: ({ second, served, failed }) =>
      `${second}초. 이번 진행에서 ${served}건 응답, ${failed}건 실패.`,
    restarted: () => '처음으로 돌아왔습니다. 모든 사용자가 로그인한 상태입니다.',
    serverStopped: ({ server, lost, dropped }) =>
      `서버 ${server} 중지: 세션 ${lost}개를 잃고 요청 ${dropped}건이 끊겼습니다.`,
    serverStarted: ({ server, copies }) =>
      copies === '0'
        ? `서버 ${server} 시작: 메모리는 비어 있습니다.`
        : `서버 ${server} 시작: 세션 ${copies}개를 복사받았습니다.`,
    storeStopped: () => '저장소가 멈췄습니다.',
    storeStarted: () => '저장소가 이전 내용을 그대로 가지고 다시 시작되었습니다.',
    issuerStopped: () => '발급자가 멈췄습니다. 아무도 새 토큰을 받지 못합니다.',
    issuerStarted: () => '발급자가 다시 시작되었습니다.',
    revoked: ({ user }) => `사용자 ${user} 계정이 차단되었습니다.`,
  },

  tokenOf: (user) => `사용자 ${user}의 토큰`,
  tokenClaims: '토큰의 클레임',
  tokenStanding: {
    works: (seconds) => `서명이 유효하고 만료까지 ${seconds}초 남았습니다. 서버가 받아들입니다.`,
    revokedWorks: (seconds) =>
      `차단되었지만 서명이 유효하고 exp까지 ${seconds}초 남았습니다. 서버가 받아들입니다.`,
    expired: '서명은 유효하지만 exp가 지났습니다. 서버가 거부합니다.',
    broken: '서명이 유효하지 않습니다. 서버가 거부합니다.',
  },

  hour: '한 시간',
  runHour: '한 시간 실행',
  runAgain: '다시 실행',
  otherSeed: '다른 요청으로',
  progress: '진행 정도',
  hourDone: '다섯 설계 모두 한 시간이 끝났습니다.',
  table: '다섯 설계의 같은 한 시간',
  columns: {
    design: '설계',
    failed: '실패',
    latency: '평균 응답 시간',
    lost: '잃은 세션',
    stale: '오래된 응답',
    copies: '보낸 복사본',
    asked: '저장소·발급자 조회',
    revoked: '차단 후 응답받은 시간',
  },
  milliseconds: (ms) => `${ms}ms`,
  percentOf: (percent) => `${percent}%`,
  secondsOf: (seconds) => `${seconds}초`,
  buys: '무상태로 얻는 것',
  costs: '치르는 것',
  conclusions: {
    asked: ({ token, store, percent }) =>
      `발급자 조회는 ${token}번, 세션 저장소 조회는 ${store}번입니다. 토큰은 그 ${percent}%로 충분합니다.`,
    outage: ({ token, store }) =>
      `1분 동안 멈춰 있을 때 실패한 요청은 토큰에서 ${token}건, 세션 저장소에서 ${store}건입니다.`,
    lost: ({ sticky, copies }) =>
      `서버가 멈춰도 잃을 세션이 없고(고정 방식: ${sticky}개), 복사할 것도 없습니다(복사본 방식: ${copies}개).`,
    forgotten: ({ percent }) =>
      `어느 서버든 응답할 수 있습니다. 메모리에 두고 차례대로 나누면 요청의 ${percent}%가 세션이 없어 실패합니다.`,
    revoked: ({ token, requests, store }) =>
      `차단된 사용자가 ${token}초 동안 요청 ${requests}건을 더 처리받았습니다. 세션 저장소에서는 ${store}초였습니다.`,
    signatures: ({ seconds }) => `서명을 확인하는 데 서버 시간이 모두 ${seconds}초 들었습니다.`,
    carried: ({ token, session }) =>
      `이 레슨의 토큰이라면 브라우저는 세션 식별자 ${session}MB 대신 토큰 ${token}MB를 보냈습니다.`,
  },
  model: '모델의 가정',
  assumptions: ({ server, store, signature, copy, delay, check, queue }) =>
    `요청은 무작위로 도착해(푸아송 과정) 온 순서대로 기다립니다. 평균 소요 시간은 서버 ${server}ms, 저장소나 발급자 조회 ${store}ms입니다. 서명 확인에는 ${signature}ms가 걸립니다. 복사본은 ${delay}ms 뒤에 도착하고, 받아들이는 데 ${copy}ms가 걸립니다. 로드 밸런서는 ${check}ms 뒤에 서버의 중지를 감지합니다. 대기열마다 최대 ${queue}건이 기다립니다.`,
}
