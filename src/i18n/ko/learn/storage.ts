import type { LearnTexts } from '../../messages'

export const storage: LearnTexts['lessons']['storage'] = {
  title: '토큰을 어디에 둘까',
  summary: '토큰을 두는 곳마다 XSS와 CSRF 공격을 직접 해 봅니다.',
  screens: {
    places: {
      title: '토큰을 둘 수 있는 네 곳',
      text: [
        '로그인을 마친 앱은 토큰을 받았고, 내일도 로그인 상태이길 바랍니다. 어디에 둘지 고르고 브라우저의 각 부분에 무엇이 들어 있는지 살펴보세요.',
        '여기서 쓰는 것은 실제 브라우저가 아니라 브라우저의 **모델**입니다. 페이지마다 [[origin|출처(origin)]]와 메모리가 있고, [[web-storage|localStorage]]가 있으며, [[cookie|쿠키]]는 표준의 규칙대로 저장하고 보냅니다.',
      ],
    },
    script: {
      title: 'XSS: 내 페이지에 들어온 스크립트',
      text: [
        '이스케이프하지 않은 댓글이나 탈취된 라이브러리를 통해 누군가의 스크립트가 페이지에 들어왔습니다. [[xss|XSS(cross-site scripting)]]입니다. 스크립트는 페이지의 모든 권한으로 실행됩니다.',
        '스크립트는 토큰을 빼돌리려 하고, 그 자리에서 사용자 행세도 하려 합니다. 이 둘은 서로 다른 일입니다.',
      ],
      task: '스크립트가 아무것도 빼돌리지 못하는 곳을 찾고, 그래도 무엇을 할 수 있는지 확인하세요.',
      solved:
        '`HttpOnly`는 쿠키를 읽지 못하게 할 뿐 전송까지 막지는 않습니다. 페이지가 열려 있는 동안 스크립트는 사용자로서 행동합니다. 이스케이프와 [[csp|CSP]]로 스크립트가 들어오지 못하게 하는 것이 근본 대책입니다.',
    },
    'same-site': {
      title: '쿠키가 함께 가는 때',
      text: [
        '브라우저는 요청이 어느 페이지에서 시작되었든 쿠키를 알아서 붙입니다. 편리하지만 요청 위조가 가능해지는 이유이기도 합니다.',
        '[[samesite|SameSite]]가 이를 제한합니다. 같은 **사이트**란 스킴(scheme)과 등록 가능한 도메인이 같다는 뜻이라, `blog.app.example`은 `app.example`과 출처(origin)는 달라도 같은 사이트로 봅니다.',
      ],
    },
    forgery: {
      title: 'CSRF: 내 브라우저로 보내는 남의 요청',
      text: [
        '이번 공격자는 페이지에 스크립트를 넣지 못했고, 사용자가 방문하는 자기 페이지만 있습니다. 그 페이지가 브라우저에게 앱으로 요청을 보내게 하면 쿠키가 따라갑니다. [[csrf|CSRF(cross-site request forgery)]]입니다.',
        'CSRF 토큰은 앱 자신의 페이지에만 있고 헤더로 되돌려 보내야 하는 값입니다. 다른 출처에서는 읽을 수 없습니다.',
      ],
      task: '다섯 가지 공격이 모두 실패하면서, 이메일의 링크로 들어온 사용자는 로그인 상태로 남는 설정을 찾으세요.',
      solved:
        '여러 방어를 함께 써야 합니다. GET으로는 아무것도 바꾸지 않고, 무언가를 바꾸는 요청에는 CSRF 토큰을 요구합니다. `SameSite`만으로는 같은 사이트의 다른 호스트를 막지 못합니다.',
    },
    bff: {
      title: 'BFF: 브라우저에 오지 않는 토큰',
      text: [
        '[[bff|BFF(backend for frontend)]]는 앱이 따로 두는 작은 서버입니다. 토큰은 이 서버가 보관하고, 브라우저에는 세션 쿠키만 주며, API로 가는 요청마다 토큰을 붙입니다.',
        '대신 토큰으로 피하려던 비용을 치릅니다. [[session|세션]] 상태가 생기고 모든 요청이 이 서버를 거칩니다. 그 덕에 세션을 즉시 끝낼 수 있습니다.',
      ],
    },
    verdicts: {
      title: '완벽한 곳은 없습니다',
      text: [
        '같은 공격을 네 곳에 모두 해 본 결과입니다. 표의 값은 모두 `HttpOnly`를 켠 모델에서 나온 것입니다.',
        '둘째 줄은 어디나 같습니다. 페이지에 들어온 스크립트는 어느 곳도 막아 주지 못합니다. 감당할 수 있는 비용에 따라 고르고, 어디에 두든 토큰의 [[lifetime|수명]]은 짧게 하세요.',
      ],
    },
  },

  places: {
    'local-storage': 'localStorage',
    memory: '페이지 메모리',
    cookie: '토큰을 담은 쿠키',
    bff: 'BFF(backend for frontend)',
  },
  placeNotes: {
    'local-storage':
      '간단하고 어떤 경우에도 남아 있습니다. 대신 같은 출처의 스크립트라면 무엇이든 읽을 수 있습니다.',
    memory:
      '변수는 흔적을 남기지 않고, 브라우저가 요청에 멋대로 붙이지도 않습니다. 새로 고치면 사라지며, 스크립트가 `fetch`를 엿들을 수 있습니다.',
    cookie:
      '`HttpOnly`를 켜면 스크립트가 읽지 못합니다. 브라우저가 알아서 보내므로 `SameSite`와 CSRF 토큰이 필요하고, 4096바이트까지만 담을 수 있습니다.',
    bff: '브라우저에는 번호만 있습니다. 세션을 두는 서버가 필요하고, 쿠키에는 똑같이 CSRF 방어가 필요합니다.',
  },
  keepIn: '두는 곳',
  compartments: '브라우저와 서버에 있는 것',
  compartment: {
    localStorage: 'https://app.example의 localStorage',
    memory: '페이지 메모리',
    cookies: '쿠키 저장소',
    server: '앱 서버의 세션',
  },
  empty: '비어 있음',
  reload: '페이지 새로 고침',
  logInAgain: '다시 로그인',
  nextRequest: '앱의 다음 요청',
  cookieRefused:
    '브라우저가 쿠키를 거부했습니다. 이름과 값을 합쳐 4096바이트까지인데 이 토큰은 더 깁니다.',
  replies: {
    done: '수락: 서버가 누구인지 압니다.',
    unauthenticated: '401: 서버가 누구인지 모릅니다.',
    'csrf-refused': '403: CSRF 토큰이 없습니다.',
    'wrong-method': '405: GET으로는 바꿀 수 없습니다.',
  },

  httpOnly: 'HttpOnly: 스크립트가 쿠키를 읽을 수 없음',
  runScript: '스크립트 실행',
  scriptSteps: '스크립트가 시도하는 일',
  scriptStep: {
    'read-local-storage': 'localStorage 읽기:',
    'read-cookies': '쿠키 읽기:',
    listen: 'fetch를 가로채고 앱의 다음 요청 기다리기:',
    act: '페이지가 아는 것을 모두 써서 페이지 안에서 요청 보내기:',
    'use-elsewhere': '얻은 것을 공격자의 컴퓨터에서 쓰기:',
  },
  got: (text) => `${text} 획득`,
  gotNothing: '없음',
  nothingToUse: '쓸 것이 없음',
  scriptOutcome: {
    stolen: '빼돌렸습니다. 페이지를 닫은 뒤에도 다른 곳에서 쓸 수 있습니다.',
    nothing: '아무것도 빼돌리지 못했습니다.',
  },
  scriptActed: {
    stolen: '페이지 안에서도 곧바로 사용자 행세를 했습니다.',
    nothing: '그래도 스크립트는 페이지 안에서 사용자 행세를 했습니다.',
    refused: '스크립트는 페이지 안에서 사용자 행세를 하지 못했습니다.',
  },

  requestFrom: '요청이 시작된 곳',
  requests: {
    own: '앱 자신의 페이지',
    link: 'evil.example의 링크',
    form: 'evil.example의 폼',
    image: 'evil.example의 이미지',
    sibling: 'blog.app.example의 폼',
  },
  requestNotes: {
    own: '사이트도 출처(origin)도 같습니다.',
    link: '다른 사이트에서 온 GET이며, 탭 전체가 앱으로 이동합니다.',
    form: '다른 사이트에서 탭 전체가 이동하지만 POST입니다.',
    image: '다른 사이트에서 온 GET이지만 탭은 이동하지 않습니다.',
    sibling: '출처(origin)는 다르지만 같은 사이트입니다. SameSite는 출처를 보지 않습니다.',
  },
  whatIsSent: '브라우저가 보내는 것',
  goesAlong: '쿠키가 함께 갑니다.',
  staysHome: '쿠키를 보내지 않습니다.',
  matrix: '쿠키를 싣는 요청',
  request: '요청이 시작된 곳',
  cookieGoes: '보냄',
  cookieStays: '보내지 않음',

  csrfToken: '무언가를 바꾸는 요청에 CSRF 토큰 요구',
  changesByGet: 'GET으로도 바꿀 수 있게 허용',
  forged: (count, all) =>
    count === 0
      ? `공격 ${all}건이 모두 실패했습니다.`
      : `공격 ${all}건 중 ${count}건이 성공했습니다.`,
  arrives: '이메일의 링크로 들어온 사용자는 로그인 상태입니다.',
  arrivesNot: '이메일의 링크로 들어온 사용자는 로그아웃된 것처럼 보입니다.',
  forgeries: '사용자 이름으로 송금을 시도하는 공격',
  attack: '공격',
  cookie: '쿠키',
  serverSays: '서버의 처리',
  forgery: {
    form: 'evil.example의 폼 전송(POST)',
    link: 'evil.example의 링크(GET)',
    image: 'evil.example의 이미지(GET)',
    fetch: 'evil.example의 fetch 호출(POST)',
    sibling: '탈취된 blog.app.example의 폼 전송(POST)',
  },
  forgeryReplies: {
    done: '송금 실행',
    unauthenticated: '401, 쿠키 없음',
    'csrf-refused': '403, CSRF 토큰 없음',
    'wrong-method': '405, GET 불가',
  },

  forget: '서버가 세션을 삭제함',
  hops: {
    browser: '1. 브라우저에서 앱 서버로',
    api: '2. 앱 서버에서 API로',
  },
  nothingForwarded: '보내지 않습니다. 서버에 그런 세션이 없어 401로 응답합니다.',
  tokenStays:
    '토큰은 둘째 메시지에만 있습니다. 브라우저에서 훔칠 수 있는 것은 세션 번호뿐이고, `HttpOnly`를 켜면 그마저 어렵습니다.',
  sessionEnded: '토큰의 `exp`와 상관없이 바로 다음 요청부터 세션이 끝납니다.',

  comparison: '모델로 본 각 장소',
  question: '질문',
  measures: {
    stolen: '스크립트가 빼돌릴 수 있는가',
    acted: '스크립트가 페이지에서 사용자 행세를 할 수 있는가',
    forgedUnguarded: '방어가 없을 때의 요청 위조',
    forgedGuarded: 'SameSite=Lax, CSRF 토큰을 쓰고 GET으로 바꾸지 않을 때의 요청 위조',
    survivesReload: '새로 고쳐도 남는가',
    hasSession: '서버가 상태를 보관하는가',
  },
  yes: '예',
  no: '아니요',
  ofFive: (count) => `5건 중 ${count}건 성공`,
}
