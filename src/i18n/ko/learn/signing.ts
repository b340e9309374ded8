import type { LearnTexts } from '../../messages'

const bytes = (count: number) => `${count}바이트`

export const signing: LearnTexts['lessons']['signing'] = {
  title: '서명, 한 단계씩',
  summary: '서명이 만들어지는 실제 중간값을 따라가 보고, 그 서명을 깨뜨려 봅니다.',
  screens: {
    input: {
      title: '무엇에 서명하는가',
      text: [
        '서명의 대상은 클레임이 아니라 글자입니다. [[signing-input|서명 입력]]은 헤더 세그먼트, 점, 페이로드 세그먼트를 토큰에 적힌 그대로 이은 것입니다.',
        '알고리즘 이름은 헤더에 있고, 그 헤더도 서명에 포함됩니다. 다른 알고리즘을 골라 어느 세그먼트가 바뀌는지 확인해 보세요.',
      ],
    },
    hash: {
      title: '한 비트가 해시 전체를 바꿉니다',
      text: [
        '여기 나오는 알고리즘은 모두 서명 입력의 [[hash|해시]]를 구합니다. 텍스트가 아무리 길어도 해시는 32바이트나 64바이트입니다. RSA와 ECDSA는 서명 입력만, HMAC과 Ed25519는 다른 값과 함께 해시합니다.',
        '아래에서 아무 글자나 골라 비트 하나를 뒤집어 보세요. SHA-256의 비트가 절반쯤 달라지며, 같은 해시를 내는 다른 텍스트를 찾는 방법은 알려져 있지 않습니다.',
      ],
    },
    sign: {
      title: '서명 만들기',
      text: [
        '이 토큰의 실제 값이며, 키는 이 레슨을 위해 페이지 안에서 만들었습니다. 키는 서명 입력에 **적용될** 뿐 서명 안에 들어가지 않고, 서명에서 키를 알아낼 수도 없습니다.',
        '개인 키로만 할 수 있는 계산은 브라우저의 암호 기능이 맡습니다. 그 부분은 공개 키만으로 누구나 계산할 수 있는 값을 보여 줍니다.',
      ],
    },
    verify: {
      title: '서명 확인하기',
      text: [
        '검증자는 받은 토큰과 자신이 믿는 키로 계산한 뒤 비교합니다. 토큰이 올바르다는 것은 토큰 안의 어떤 값도 알려 주지 못합니다. 비교만이 알려 줍니다.',
        '이어서 페이로드의 비트 하나가 도중에 바뀐 토큰으로 같은 단계를 다시 밟아 보세요.',
      ],
    },
    who: {
      title: '누가 서명하고 누가 검증하는가',
      text: [
        'HMAC에서는 **비밀값** 하나로 두 가지를 다 합니다. 검증할 수 있으면 서명도 할 수 있습니다. 올바른 태그는 비밀값을 나눠 가진 쪽에 **무결성**을 증명하지만, 그중 누가 만들었는지는 증명하지 못합니다.',
        '[[key-pair|키 쌍]]에서는 개인 키로만 서명하고 공개 키로는 검증만 합니다. 그래서 올바른 서명은 **출처**까지 증명합니다. 셋에게 모두 시켜 보세요.',
      ],
    },
    tamper: {
      title: '토큰 변조하기',
      text: [
        '토큰의 어떤 비트든 뒤집을 수 있습니다. 글자를 고르고 비트를 누르세요. 아래의 검증자는 확인 지점을 차례로 지나다가 처음 실패한 곳에서 멈춥니다.',
        '바뀐 페이로드는 JSON으로 읽히지도 않습니다. 서명을 먼저 비교하기 때문입니다.',
      ],
      task: '검증을 두 가지 방식으로 실패시켜 보세요. 한 번은 서명에서, 한 번은 서명에 이르기 전에.',
      solved:
        'Base64url, 헤더의 JSON, 알고리즘을 망가뜨리는 비트는 일찍 드러납니다. 나머지는 모두 서명이 잡아냅니다.',
    },
    again: {
      title: '서명을 다시 유효하게',
      text: [
        '이 토큰의 클레임입니다. 하나를 바꾸면 페이로드 세그먼트도 바뀌고, 예전 서명은 더 이상 맞지 않습니다.',
      ],
      task: '클레임을 바꾸고, 그 변경을 되돌리지 않은 채 서명을 다시 유효하게 만들어 보세요.',
      solved:
        '새 클레임에는 새 서명이, 새 서명에는 키가 필요합니다. 클레임을 지키는 것은 그것뿐입니다.',
    },
    decode: {
      title: '디코딩은 검증이 아닙니다',
      text: [
        '토큰 세 개가 도착했습니다. 셋 다 디코딩할 수 있고, 거기에는 키가 필요 없습니다. 디코딩하면 누군가 적은 내용이 보일 뿐입니다.',
        '어느 것에 발급자가 서명했는지 찾아보세요. 클레임은 서명을 검증한 뒤에만 써야 합니다.',
      ],
      task: '셋을 모두 검증하고, 믿어도 되는 토큰을 고르세요.',
      solved: '셋을 가려낸 것은 검증뿐입니다. 디코딩한 내용은 셋 다 똑같이 그럴듯합니다.',
    },
  },

  algorithm: '알고리즘',
  algorithms: {
    HS256: 'HMAC (HS256)',
    RS256: 'RSA (RS256)',
    ES256: 'ECDSA (ES256)',
    Ed25519: 'Ed25519',
  },
  preparing: '키를 만들고 서명하는 중…',
  signature: '서명',
  header: '헤더',
  payload: '페이로드',
  length: (characters, count) =>
    `글자 ${characters}개, 한 글자가 한 바이트이므로 서명할 길이는 ${bytes(count)}`,
  token: '토큰',
  marked: '토큰과 그 서명 입력(표시된 부분)',
  compared: (algorithm) => `${algorithm} 토큰과 비교:`,
  segmentStates: { same: '그대로', changed: '바뀜' },

  board: {
    token: '바꿀 글자',
    bits: (character) => `“${character}” 글자의 여섯 비트`,
    bit: (number, value) => `${number}번째 비트: ${value}`,
    restore: '변경 모두 되돌리기',
    changed: (count) => (count === 0 ? '바뀐 글자가 없습니다.' : `글자 ${count}개가 바뀌었습니다.`),
  },
  hashBefore: '서명한 내용의 해시',
  hashNow: '지금 내용의 해시',
  differing: (count, all) => `${all}비트 중 ${count}비트가 다름`,
  differingBits: '다른 비트(채워진 칸)',

  player: {
    sign: '서명을 만드는 단계',
    verify: '서명을 확인하는 단계',
  },
  bytes,
  inText: '토큰에 Base64url로 적힌 모습',
  equal: '둘이 같습니다. 서명이 유효합니다.',
  different: '둘이 다릅니다. 서명이 유효하지 않습니다.',
  received: '받은 토큰',
  receivedAs: {
    sent: '보낸 그대로의 토큰',
    changed: '페이로드의 비트 하나가 뒤집힌 토큰',
  },
  signAgain: '한 번 더 서명',
  sameAgain: '한 번 더 서명한 결과는 마지막 비트까지 같습니다.',
  otherAgain:
    '한 번 더 서명하니 다른 서명이 나왔고, 둘 다 유효합니다. ECDSA 서명은 매번 새 난수에서 시작합니다.',

  steps: {
    HS256: {
      sign: {
        input: '서명 입력입니다: 헤더 세그먼트, 점, 페이로드 세그먼트.',
        'pad-key': '비밀값 뒤를 0으로 채워, SHA-256이 한 번에 읽는 길이인 64바이트로 맞춥니다.',
        'inner-pad': '각 바이트를 `36`과 XOR 하면 안쪽 키가 됩니다.',
        'inner-hash': '안쪽 키 뒤에 서명 입력을 이어 SHA-256을 구하면 안쪽 해시입니다.',
        'outer-pad': '채운 비밀값의 각 바이트를 이번에는 `5c`와 XOR 하여 바깥쪽 키를 얻습니다.',
        'outer-hash': '바깥쪽 키 뒤에 안쪽 해시를 이어 SHA-256을 구하면 태그입니다.',
        encode:
          '태그를 Base64url로 적은 것이 세 번째 세그먼트입니다. HMAC의 태그도 여기서는 서명이라고 부릅니다.',
      },
      verify: {
        input: '받은 토큰에서 잘라 낸 서명 입력입니다.',
        decode: '세 번째 세그먼트를 디코딩한 값, 곧 받은 태그입니다.',
        recompute: '같은 비밀값을 가진 검증자가 서명한 쪽과 똑같이 태그를 직접 계산합니다.',
        compare: '두 태그를 비교합니다. 어디가 다르든 걸리는 시간은 같아야 합니다.',
      },
    },
    RS256: {
      sign: {
        input: '서명 입력입니다: 헤더 세그먼트, 점, 페이로드 세그먼트.',
        hash: '서명 입력의 SHA-256을 구합니다.',
        'digest-info': '해시 앞에 정해진 DER 접두사를 붙입니다. SHA-256 해시라는 뜻입니다.',
        pad: '키 길이에 맞춥니다. `00 01` 다음에 `ff`를 필요한 만큼 채우고 `00`으로 끝냅니다.',
        'private-power':
          '개인 키가 이 수 m을 서명으로 바꿉니다: s = m^d mod n. d는 키의 주인만 압니다.',
        encode: '서명을 Base64url로 적은 것이 세 번째 세그먼트입니다.',
      },
      verify: {
        input: '받은 토큰에서 잘라 낸 서명 입력입니다.',
        hash: '그 SHA-256을 구합니다.',
        pad: '서명되었어야 할 값입니다: 패딩, 접두사, 그리고 이 해시.',
        decode: '세 번째 세그먼트를 디코딩하면 키와 같은 길이의 수 s가 나옵니다.',
        'public-power':
          '공개 지수 e로 s^e mod n을 계산하면, 개인 키가 실제로 적용된 값이 드러납니다.',
        compare: '서명되었어야 할 값과 실제로 서명된 값을 바이트마다 비교합니다.',
      },
    },
    ES256: {
      sign: {
        input: '서명 입력입니다: 헤더 세그먼트, 점, 페이로드 세그먼트.',
        hash: '서명 입력의 SHA-256을 수 z로 봅니다.',
        'nonce-point':
          '서명하는 쪽이 비밀 난수 k를 뽑아 곡선의 기준점 G에 곱합니다. 그 점의 x를 n으로 나눈 나머지가 **r**입니다. 보이는 점은 공개 키로 되찾은 것이고, k는 비밀로 남습니다.',
        'second-half': '개인 키 d로 **s** = (z + r·d) / k mod n을 계산합니다.',
        join: 'r과 s를 32바이트씩 이어 붙입니다.',
        encode: '둘을 Base64url로 적은 것이 세 번째 세그먼트입니다.',
      },
      verify: {
        input: '받은 토큰에서 잘라 낸 서명 입력입니다.',
        hash: '그 SHA-256을 수 z로 봅니다.',
        split: '세 번째 세그먼트를 디코딩해 반으로 나누면 r과 s입니다.',
        multipliers: 'n을 법으로 하는 두 수를 구합니다: u1 = z / s, u2 = r / s.',
        point: '공개 키의 점 Q로 u1·G + u2·Q 점을 계산합니다.',
        compare: '그 점의 x를 n으로 나눈 나머지가 r이어야 합니다.',
      },
    },
    Ed25519: {
      sign: {
        input: '서명 입력입니다: 헤더 세그먼트, 점, 페이로드 세그먼트. 미리 해시하지 않습니다.',
        commitment:
          '키를 해시한 값의 비밀 절반과 서명 입력에서 수를 얻어 기준점 B에 곱하면 점 **R**입니다. 텍스트가 같으면 R도 같습니다.',
        challenge:
          'R, 공개 키 A, 서명 입력을 이어 SHA-512를 구하고 수로 보면 **k**입니다. 누구나 계산할 수 있습니다.',
        response:
          '비밀 수 a로 **S** = (R을 만든 수) + k·a mod L을 계산합니다. L은 B가 이루는 군의 위수입니다.',
        join: 'R과 S를 32바이트씩 이어 붙입니다.',
        encode: '둘을 Base64url로 적은 것이 세 번째 세그먼트입니다.',
      },
      verify: {
        input: '받은 토큰에서 잘라 낸 서명 입력입니다.',
        split: '세 번째 세그먼트를 디코딩해 반으로 나누면 R과 S입니다.',
        challenge: 'R, 공개 키 A, 서명 입력을 이어 SHA-512를 구하면 k입니다.',
        left: '한쪽은 점 S·B입니다.',
        right: '다른 쪽은 점 R + k·A입니다.',
        compare: '두 점이 같아야 합니다.',
      },
    },
  },
  values: {
    signingInput: '서명 입력',
    signature: '서명',
    secret: '비밀값',
    paddedKey: '0으로 채운 비밀값',
    innerKey: '안쪽 키',
    innerHash: '안쪽 해시',
    outerKey: '바깥쪽 키',
    tag: '태그',
    received: '받은 값',
    expected: '기대한 값',
    hash: '해시(SHA-256)',
    digestInfo: 'DigestInfo',
    encodedMessage: '채운 메시지 m',
    modulus: '공개 키의 모듈러스 n',
    recovered: 's^e mod n',
    rPoint: '점',
    r: 'r',
    s: 's',
    u1: 'u1',
    u2: 'u2',
    publicPoint: '공개 키 Q',
    computedR: '점의 x mod n',
    commitment: 'R',
    challenge: 'k',
    response: 'S',
    publicKey: '공개 키 A',
    left: 'S·B',
    right: 'R + k·A',
  },
  stretches: {
    key: '비밀값',
    zeros: '0',
    start: '00 01',
    ones: 'ff …',
    separator: '00',
    prefix: 'DER 접두사',
    hash: '해시',
    r: '앞 절반',
    s: '뒤 절반',
    x: 'x',
    y: 'y',
  },

  parties: {
    issuer: '발급자: 토큰을 만든 쪽',
    api: 'API: 토큰을 받는 쪽',
    stranger: '제삼자',
  },
  partyNames: { issuer: '발급자', api: 'API', stranger: '제삼자' },
  holds: '가진 것:',
  holdings: {
    secret: '비밀값',
    private: '개인 키',
    public: '공개 키',
    nothing: '키도 비밀값도 없음',
  },
  actions: { sign: '토큰에 서명', verify: '토큰 검증' },
  tryAs: (action, party) => `${action}: ${party}`,
  outcomes: {
    verified: '검증했습니다. 서명이 유효합니다.',
    unverified: '서명이 유효하지 않습니다.',
    accepted: '서명했고, API가 받아들입니다.',
    rejected: '서명했지만, API가 보기에 유효하지 않습니다.',
    ownKey: '자기 키로 서명했지만, API가 보기에 유효하지 않습니다.',
    noKey: '할 수 없습니다. 쓸 키가 없습니다.',
    publicOnly: '할 수 없습니다. 공개 키로는 서명하지 못합니다.',
    refused: '여기서는 할 수 없습니다.',
  },
  letSign: '셋 모두에게 서명을 시키고, API가 누구의 토큰을 받아들이는지 보세요.',
  proof: (signers) => `검증을 통과하는 토큰에 서명했을 수 있는 쪽: ${signers.join(' 또는 ')}.`,
  proofs: {
    shared:
      '그중 누구인지는 태그가 알려 주지 않습니다. 비밀값을 나눠 가진 쪽끼리의 무결성만 증명합니다.',
    single: '다른 누구도 할 수 없으므로, 서명이 무결성과 출처를 함께 증명합니다.',
  },

  checkpoints: '검증자의 확인 지점',
  checkpoint: {
    'header-bytes': '헤더가 Base64url',
    'header-json': '헤더가 JSON',
    algorithm: '이 키에 맞는 알고리즘',
    'payload-bytes': '페이로드가 Base64url',
    'signature-bytes': '서명이 Base64url',
    signature: '서명이 서명 입력과 키에 맞음',
    claims: '페이로드가 JSON: 클레임 사용 가능',
  },
  checkpointStates: { passed: '통과', failed: '여기서 실패', unreached: '도달하지 못함' },
  broken: {
    algorithm: '헤더가 서명을 아예 요구하지 않습니다.',
    signature: '다른 서명 입력의 서명이거나, 서명 자체가 바뀌었습니다.',
  },
  passes: '모든 확인 지점을 통과했습니다. 토큰을 써도 됩니다.',
  breaksAt: (checkpoint) => `“${checkpoint}” 지점에서 검증이 실패합니다.`,

  claims: '토큰의 클레임',
  signWithKey: '발급자의 키로 서명',
  signWithOther: '다른 키로 서명',
  restore: '클레임 되돌리기',
  notJson: '아직 JSON이 아니므로 토큰은 그대로 둡니다.',
  verdicts: {
    valid: '서명이 유효합니다.',
    invalid: '서명이 유효하지 않습니다.',
  },

  incoming: '토큰 세 개',
  incomingToken: (number) => `토큰 ${number}`,
  decode: '디코딩',
  verify: '검증',
  trust: '이 토큰을 믿기',
  decoded: '디코딩한 클레임',
  notTrusted: '믿을 토큰이 아닙니다.',
}
