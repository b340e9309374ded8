import type { LearnTexts } from '../../messages'

export const parts: LearnTexts['lessons']['parts'] = {
  title: 'JWT란: 세 부분',
  summary: '토큰을 분해해 어느 글자가 어느 클레임을 나르는지 보고, 한 글자를 바꿔 봅니다.',
  screens: {
    what: {
      title: '스스로 설명하는 짧은 메시지',
      text: [
        '[[jwt|JSON Web Token]]은 [[claim|클레임]]이라는 진술을 담은 한 줄의 텍스트입니다. HTTP 헤더에 들어갈 만큼 **작고**, 받은 쪽이 누구에게 묻지 않고도 확인하고 처리할 수 있을 만큼 **필요한 것을 스스로 담고** 있습니다.',
        '쓰임은 크게 세 가지입니다. 하나를 고르면 이 토큰의 어떤 클레임이 그 일을 하는지 보여 줍니다.',
      ],
    },
    apart: {
      title: '세그먼트 셋, 점 둘',
      text: [
        '첫 번째 점까지가 [[header|헤더]], 두 번째 점까지가 [[payload|페이로드]], 나머지가 [[signature|서명]]입니다. [[segment|세그먼트]]는 모두 [[base64url|Base64url]], 곧 전송하기 좋게 적은 평범한 텍스트입니다.',
        '세그먼트나 토큰의 아무 글자를 고르면 그 뒤에 무엇이 있는지 보입니다.',
      ],
    },
    claim: {
      title: '클레임마다 제 글자가 있습니다',
      text: [
        '토큰 안에서는 아무것도 섞이지 않습니다. 클레임은 차례대로 각자의 글자에 적힙니다. 클레임을 고르면 그 비트를 하나라도 담은 글자가 표시됩니다.',
      ],
    },
    find: {
      title: '글자에서 클레임으로',
      text: [
        '이번에는 거꾸로 찾아봅니다. 토큰은 뒤죽박죽으로 보여도 순서가 있습니다. 페이로드의 앞 글자는 첫 클레임, 뒤 글자는 마지막 클레임입니다.',
      ],
      task: '클레임이 적힌 글자를 토큰에서 찾아 고르세요.',
      solved:
        '인코딩해도 순서는 그대로입니다. JSON에서 뒤에 있는 것은 세그먼트에서도 뒤에 있습니다.',
    },
    change: {
      title: '한 글자 바꾸기',
      text: [
        '헤더나 페이로드를 바꾸면 토큰이 다시 적힙니다. 손댄 세그먼트만 바뀌고 서명은 저절로 따라오지 않습니다. 서명은 이전 [[signing-input|서명 입력]]에 대해 만든 것이기 때문입니다.',
      ],
      task: '헤더 세그먼트는 그대로 두고 페이로드 세그먼트만 바꾸세요.',
      solved:
        '세그먼트는 따로따로 적힙니다. 이를 묶는 것이 서명이며, 바로 이 헤더와 이 페이로드에만 들어맞습니다.',
    },
  },
  token: '토큰',
  use: '용도',
  uses: {
    authentication: {
      label: '인증',
      text: '누구인가? 누구인지, 그리고 누가 이를 보증하는지 토큰이 말합니다.',
    },
    authorisation: {
      label: '인가',
      text: '무엇을 해도 되는가? 무엇이 언제까지 허용되는지 토큰이 말합니다.',
    },
    exchange: {
      label: '정보 교환',
      text: '두 쪽이 내용을 주고받습니다. 누가 보냈고 누가 받아야 하며 어떤 메시지인지 토큰이 말합니다.',
    },
  },
  noClaims: '이 토큰에는 그런 클레임이 없습니다.',
  carries: (claims, characters) => `클레임 ${claims}개, 글자 ${characters}개:`,
  size: '글자 수',
  claims: '클레임',
  line: '헤더 한 줄',
  segment: '세그먼트',
  segments: {
    header: {
      label: '헤더',
      text: '이 토큰이 무엇이고 어떻게 서명되었는지 말합니다. 사용자가 아니라 토큰에 관한 내용입니다.',
    },
    payload: { label: '페이로드', text: '클레임, 곧 토큰으로 전하려는 내용입니다.' },
    signature: {
      label: '서명',
      text: '키를 가진 쪽만이 헤더와 페이로드 전체에 대해 만들 수 있는 바이트이며 JSON이 아닙니다. 숨기는 것은 없고, 바뀌었을 때 알아채게 합니다.',
    },
  },
  from: '글자',
  behind: '뜻하는 내용',
  bytes: (characters, bytes) => `글자 ${characters}개가 ${bytes}바이트를 나타냅니다.`,
  noSignature: '서명이 없습니다. 세그먼트가 비어 있습니다.',
  hex: '16진수로 본 바이트',
  payload: '페이로드',
  chooseClaim: '클레임',
  carriedBy: (claim, characters, from, to) =>
    `\`${claim}\` 클레임은 페이로드 세그먼트의 ${from}번째부터 ${to}번째까지 글자 ${characters}개에 담겨 있습니다.`,
  empty: '이 페이로드에는 클레임이 없습니다. 위에서 예제 토큰을 고르세요.',
  findTask: (claim) =>
    `\`${claim}\` 클레임이 적힌 글자를 토큰에서 찾아 고르세요. 화살표 키로도 고를 수 있습니다.`,
  foundClaim: (claim) => `그 글자는 \`${claim}\` 클레임을 담고 있습니다.`,
  foundHeader: (parameter) => `그 글자는 헤더에 있으며 \`${parameter}\` 값을 담고 있습니다.`,
  foundSignature: '그 글자는 서명의 일부입니다.',
  foundNothing: '그 글자에는 클레임 사이의 괄호나 쉼표만 담겨 있습니다.',
  edit: '바꿀 곳',
  signing: '서명',
  keep: '그대로 두기',
  sign: '다시 서명',
  restore: '모두 되돌리기',
  notJson: '아직 JSON이 아니므로 아래는 바로 전 토큰입니다.',
  cannotSign: '서명할 수 없습니다.',
  state: '바뀐 곳',
  same: '그대로',
  changed: (characters) => `바뀜, 다른 글자 ${characters}개`,
  shortened: '바뀜, 글자가 줄어듦',
  signature: {
    holds: '서명이 맞습니다. 이 헤더와 이 페이로드에 대한 서명입니다.',
    stale: '서명이 맞지 않습니다. 이 헤더와 이 페이로드에 대해 만든 것이 아닙니다.',
    unknown: '원래 서명 그대로입니다. 이 레슨에는 그 키가 없습니다.',
  },
  keyNote: {
    sample: '예제의 비밀값으로 서명했습니다.',
    generated: '이 레슨을 위해 만든 키로 서명했습니다.',
  },
}
