import type { LessonText } from '../../lesson-text'

export const storage = {
  title: 'Where to keep a token',
  summary: 'Play XSS and CSRF against each place to keep a token.',
  screens: {
    places: {
      title: 'Four places for a token',
      text: [
        'After the login the app has a token, and it wants to be logged in tomorrow too. Choose where it keeps it, and look at what each part of the browser then holds.',
        'What follows is a **model** of a browser, not your browser: pages with their [[origin]], their memory, [[web-storage|localStorage]], and a [[cookie]] jar that keeps and sends cookies by the rules of the standard.',
      ],
    },
    script: {
      title: 'XSS: a script in your page',
      text: [
        'Somebody got a script of theirs into your page, through a comment that was not escaped or a library that was taken over: [[xss|cross-site scripting]]. It runs with all the rights of your page.',
        'It tries to carry the token away, and it tries to act as the user right there. Those are two different things.',
      ],
      task: 'Find a place from which the script can carry nothing away. Look at what it does nevertheless.',
      solved:
        '`HttpOnly` keeps a cookie from being read, not from being sent. As long as the page is open, the script acts as the user. Only keeping scripts out helps: escaping, and a [[csp|Content Security Policy]].',
    },
    'same-site': {
      title: 'When does a cookie go along',
      text: [
        'A browser adds cookies by itself, whichever page a request comes from. That is convenient, and it is what makes forgeries possible.',
        '[[samesite|SameSite]] limits it. Same **site** means the same scheme and registrable domain, so `blog.app.example` counts as the same site as `app.example`, though it is another origin.',
      ],
    },
    forgery: {
      title: 'CSRF: your browser, somebody else’s wish',
      text: [
        'Here the attacker has no script in your page, only a page of their own which you visit. It makes your browser send a request to the app, and the cookie goes along: [[csrf|cross-site request forgery]].',
        'A [[csrf|CSRF]] token is a number that stands in the app’s own page and has to come back in a header. Other origins can’t read it.',
      ],
      task: 'Choose settings under which all five attacks fail, and the user who follows a link in a mail is still logged in.',
      solved:
        'It takes all of it together: nothing changes by GET, and what changes something carries the CSRF token. `SameSite` alone leaves the site’s other hosts.',
    },
    bff: {
      title: 'Backend for frontend: the token never comes here',
      text: [
        'A [[bff|backend for frontend]] is a small server of the app’s own. It keeps the token, gives the browser a session cookie, and puts the token on each request to the API.',
        'It pays with what tokens were to avoid: it has [[session]] state, and every request passes through it. In return it can end a session at once.',
      ],
    },
    verdicts: {
      title: 'No place is perfect',
      text: [
        'The same attacks, played against each place. Every word in the table is what came out of the model, with `HttpOnly` set.',
        'The second row is the same for all: no place protects against a script in the page. Choose by what you can pay for, and keep tokens [[lifetime|short-lived]] anywhere.',
      ],
    },
  },

  places: {
    'local-storage': 'localStorage',
    memory: 'Memory of the page',
    cookie: 'Cookie with the token',
    bff: 'Backend for frontend',
  },
  placeNotes: {
    'local-storage':
      'Simple, and it survives everything. Every script of the origin can read it, however it got there.',
    memory:
      'A variable leaves no trace, and no browser adds it to a request. A reload loses it, and a script can listen at `fetch`.',
    cookie:
      'With `HttpOnly` out of reach of scripts. The browser sends it by itself, so it needs `SameSite` and a CSRF token, and it holds 4096 bytes at the most.',
    bff: 'The browser holds a number only. It costs a server with sessions, and the cookie needs the same defence against CSRF.',
  },
  keepIn: 'Keep it in',
  compartments: 'What the browser and the server hold',
  compartment: {
    localStorage: 'localStorage of https://app.example',
    memory: 'Memory of the page',
    cookies: 'Cookie jar',
    server: 'Sessions on the app’s own server',
  },
  empty: 'empty',
  reload: 'Reload the page',
  logInAgain: 'Log in again',
  nextRequest: 'The app’s next request',
  cookieRefused:
    'The browser refused the cookie: name and value together may have 4096 bytes. This token is too long for one.',
  replies: {
    done: 'Accepted: the server knows who it is.',
    unauthenticated: '401: the server does not know who it is.',
    'csrf-refused': '403: the CSRF token is missing.',
    'wrong-method': '405: GET changes nothing here.',
  },

  httpOnly: 'HttpOnly: the cookie can’t be read by scripts',
  runScript: 'Run the script',
  scriptSteps: 'What the script tries',
  scriptStep: {
    'read-local-storage': 'Read localStorage:',
    'read-cookies': 'Read the cookies:',
    listen: 'Put itself before fetch and wait for the app’s next request:',
    act: 'Send a request from within the page, with all that the page knows:',
    'use-elsewhere': 'Use what it got on the attacker’s own machine:',
  },
  got: (text: string) => `got ${text}`,
  gotNothing: 'nothing',
  nothingToUse: 'there is nothing to use',
  scriptOutcome: {
    stolen: 'Carried away: the attacker can go on elsewhere, after the page is closed.',
    nothing: 'Nothing was carried away.',
  },
  scriptActed: {
    stolen: 'And in the page the script acted as the user at once.',
    nothing: 'In the page the script acted as the user all the same.',
    refused: 'In the page the script could not act as the user.',
  },

  requestFrom: 'The request comes from',
  requests: {
    own: 'the app’s own page',
    link: 'a link on evil.example',
    form: 'a form on evil.example',
    image: 'a picture on evil.example',
    sibling: 'a form on blog.app.example',
  },
  requestNotes: {
    own: 'Same site, same origin.',
    link: 'Another site; GET, and the whole tab moves on to the app.',
    form: 'Another site; the whole tab moves on, but it is a POST.',
    image: 'Another site; GET, but the tab stays where it is.',
    sibling: 'Same site, though another origin: SameSite does not look at origins.',
  },
  whatIsSent: 'What the browser sends',
  goesAlong: 'The cookie goes along.',
  staysHome: 'The cookie is not sent.',
  matrix: 'Which requests carry the cookie',
  request: 'Request from',
  cookieGoes: 'sent',
  cookieStays: 'not sent',

  csrfToken: 'Requests that change something need the CSRF token',
  changesByGet: 'The server lets a GET change something too',
  forged: (count: number, all: number) =>
    count === 0 ? `None of ${all} attacks succeeded.` : `${count} of ${all} attacks succeeded.`,
  arrives: 'Who follows a link in a mail to the app is logged in.',
  arrivesNot: 'Who follows a link in a mail to the app looks logged out.',
  forgeries: 'The attacks, each a transfer in the user’s name',
  attack: 'Attack',
  cookie: 'Cookie',
  serverSays: 'The server',
  forgery: {
    form: 'evil.example sends a form (POST)',
    link: 'evil.example has a link (GET)',
    image: 'evil.example has a picture (GET)',
    fetch: 'evil.example calls fetch (POST)',
    sibling: 'blog.app.example, taken over, sends a form (POST)',
  },
  forgeryReplies: {
    done: 'made the transfer',
    unauthenticated: '401, no cookie',
    'csrf-refused': '403, no CSRF token',
    'wrong-method': '405, not by GET',
  },

  forget: 'The server deletes the session',
  hops: {
    browser: '1. Browser to the app’s own server',
    api: '2. The app’s own server to the API',
  },
  nothingForwarded: 'Nothing is sent: the server knows no such session, and answers 401.',
  tokenStays:
    'The token is in the second message only. What can be stolen in the browser is the session’s number, and with `HttpOnly` not even that.',
  sessionEnded: 'The session is over with the very next request, whatever the token’s `exp` says.',

  comparison: 'What the model says of each place',
  question: 'Question',
  measures: {
    stolen: 'Can a script carry it away?',
    acted: 'Can a script act in the page?',
    forgedUnguarded: 'Forgeries without any defence',
    forgedGuarded: 'Forgeries with SameSite=Lax, a CSRF token, and no changes by GET',
    survivesReload: 'Does it survive a reload?',
    hasSession: 'Does the server keep state for it?',
  },
  yes: 'yes',
  no: 'no',
  ofFive: (count: number) => `${count} of 5 succeed`,
} satisfies LessonText & Record<string, unknown>
