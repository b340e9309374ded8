import type { LearnTexts } from '../../messages'

export const base64url: LearnTexts['lessons']['base64url'] = {
  title: '비트까지 보는 Base64url',
  summary: '세 바이트가 네 글자가 되는 과정과, 인코딩이 암호화가 아닌 까닭을 봅니다.',
  screens: {
    grid: {
      title: '네 글자가 세 바이트',
      text: [
        '[[base64url|Base64url]]은 64개의 문자를 쓰므로 문자 하나가 0부터 63까지의 수, 곧 6비트를 나타냅니다. 넷이면 24비트이고, 24비트는 8비트짜리 바이트 셋입니다.',
        '클레임을 고른 다음, 클릭하거나 화살표 키로 글자를 고르세요. 그 글자의 6비트와, 그 비트가 속한 바이트가 표시됩니다.',
      ],
    },
    text: {
      title: '한 글자에 1~4바이트',
      text: [
        '텍스트와 바이트 사이에는 [[utf-8|UTF-8]]이 있습니다. 영문자는 1바이트, `ł`은 2바이트, `한`은 3바이트, 이모지는 4바이트입니다. 그래서 한 글자가 두 묶음에 걸칠 수도 있습니다.',
        '아무 글이나 적고 그 바이트를 보세요.',
      ],
    },
    write: {
      title: '한 번은 손으로',
      text: [
        '세 글자를 바이트와 비트로 나타냈습니다. 비트를 여섯 개씩 끊고, 표에서 여섯 비트마다 해당하는 문자를 찾아 적습니다.',
      ],
      task: '이 세 글자를 인코딩한 네 문자를 입력하세요.',
      solved: '이것이 전부입니다. 프로그램도 묶음마다 똑같이 합니다.',
    },
    url: {
      title: '이름에 “url”이 붙은 까닭',
      text: [
        '일반 [[base64|Base64]]는 `+`와 `/`를 쓰고, 마지막 묶음을 [[padding|패딩]] `=`로 채웁니다. 세 문자 모두 URL에서는 다른 뜻이 있습니다. Base64url은 대신 `-`와 `_`를 쓰고 패딩은 생략합니다. 마지막 묶음이 몇 바이트인지는 길이만으로 알 수 있습니다.',
        '텍스트를 바꿔 가며 비교해 보세요.',
      ],
    },
    spare: {
      title: '쓰이지 않는 비트',
      text: [
        '바이트가 마지막 묶음을 꽉 채우지 못할 때가 있습니다. 그러면 마지막 문자에 어느 바이트에도 속하지 않는 [[spare-bits|남는 비트]]가 생기며, 이 비트는 0이어야 합니다.',
        '엄격한 쪽은 이를 확인하지만, 느슨한 쪽은 무시하므로 여러 표기를 같은 토큰으로 봅니다. 차단할 토큰을 문자열로 기록해 두었다면 이 틈으로 속을 수 있습니다.',
      ],
      task: '마지막 문자의 비트를 뒤집어, 같은 바이트를 나타내는 다른 문자로 만드세요.',
      solved: '표기는 둘, 바이트는 하나입니다. 엄격한 쪽만 둘을 구별합니다.',
    },
    read: {
      title: '인코딩은 암호화가 아닙니다',
      text: [
        '지금까지 키는 한 번도 쓰지 않았습니다. 서명된 토큰을 손에 넣은 쪽은 브라우저든 로그든 화면을 캡처한 동료든 모든 클레임을 읽을 수 있습니다. 서명은 클레임이 바뀌는 것을 막을 뿐, 읽히는 것은 막지 않습니다.',
      ],
      task: '키 없이 페이로드를 읽으세요.',
      solved: '그러므로 토큰을 가진 쪽이 알면 안 되는 것은 서명된 토큰에 담지 않습니다.',
    },
  },
  claim: '클레임',
  grid: (claim) => `${claim} 클레임을 담은 글자`,
  ownGrid: '입력한 텍스트의 글자',
  group: (bytes, text) => `묶음: 바이트 ${bytes}, 텍스트 ${text}`,
  spare: '남음',
  character: (text, number, bits) => `\`${text}\` 문자는 표의 ${number}번, \`${bits}\`입니다.`,
  inBytes: (count, texts) =>
    count === 0
      ? '그 비트는 어느 바이트에도 속하지 않습니다.'
      : count === 1
        ? `쓰이는 비트는 모두 한 바이트(\`${texts}\`)에 있습니다.`
        : `비트가 두 바이트(\`${texts}\`)에 나뉘어 있습니다.`,
  more: (characters) => `그 밖에 글자 ${characters}개`,
  empty: '이 페이로드에는 클레임이 없습니다. 위에서 예제 토큰을 고르세요.',
  text: '텍스트',
  sizes: (letters, bytes, characters) =>
    `텍스트 ${letters}자, ${bytes}바이트, Base64url ${characters}자.`,
  lettersOf: (claim) => `이 토큰의 \`${claim}\` 값에 있는 세 글자:`,
  threeLetters: '세 글자:',
  asBytes: '바이트',
  asSixes: '같은 비트를 여섯 개씩',
  yours: '네 문자 입력',
  right: (count) =>
    count === 4 ? '네 문자가 모두 맞습니다.' : `지금까지 네 문자 가운데 ${count}개가 맞습니다.`,
  wrongCase: '대문자와 소문자는 서로 다른 문자입니다.',
  alphabet: '문자표: 문자와 그 여섯 비트',
  base64: 'Base64',
  base64url: 'Base64url',
  inQuery: '쿼리에 그대로 넣으면 서버가 읽는 값',
  survives: '그대로',
  spoiled: '손상됨',
  lengths: '마지막 묶음이 끝나는 모양',
  byteCount: '바이트',
  spareBits: '남는 비트',
  firstBytes: (count) => `앞 ${count}바이트`,
  theSegment: (segment, characters) => `${characters}자인 ${segment} 세그먼트의 마지막 묶음:`,
  bits: '마지막 문자의 여섯 비트',
  bit: (place, value, isSpare) => `${place}번째 비트: ${value}${isSpare ? ', 남는 비트' : ''}`,
  last: (before, now) =>
    before === now
      ? `마지막 문자는 원래대로 \`${now}\`입니다.`
      : `마지막 문자가 \`${before}\`에서 \`${now}\`(으)로 바뀌었습니다.`,
  alike: '바이트는 같습니다.',
  otherBytes: '바이트가 달라졌습니다. 다른 서명 또는 다른 텍스트입니다.',
  lenient: '느슨한 쪽',
  strict: '엄격한 쪽',
  reads: (bytes) => `바이트 … ${bytes} 값으로 읽습니다`,
  refuses: '거부합니다.',
  restore: '원래대로',
  read: '키 없이 페이로드 읽기',
  hide: '다시 감추기',
  payload: '디코딩한 페이로드',
  encoded: '페이로드 세그먼트',
  encryptedToo: '암호화된 내 토큰에 똑같이 하면 암호문에서 이런 바이트만 나옵니다.',
  ciphertext: '내 토큰의 암호문 바이트',
}
