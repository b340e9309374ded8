import type { NameKind } from '../../jwt/claim-rows'
import { formatCount } from './language'

/** The payload as a table. */
export const claimsView = {
  table: '클레임',
  columns: { name: '이름', value: '값', meaning: '의미' },
  kinds: {
    registered: '등록',
    public: '공개',
    private: '비공개',
  } satisfies Record<NameKind, string>,
  kindDetails: {
    registered: 'IANA의 JWT 클레임 레지스트리에 등록된 이름(RFC 7519, 4.1)',
    public: 'URI처럼 다른 이름과 충돌하지 않는 이름(RFC 7519, 4.2)',
    private: '발급자와 검증자가 서로 약속한 이름(RFC 7519, 4.3)',
  } satisfies Record<NameKind, string>,
  open: (name: string) => `${name} 펼치기`,
  close: (name: string) => `${name} 접기`,
  members: (count: number) => `멤버 ${formatCount(count)}개`,
  elements: (count: number) => `요소 ${formatCount(count)}개`,
  edit: (name: string) => `${name} 값`,
  notJson: 'JSON 값이 아닙니다. 되돌리려면 Esc를 누르세요.',
  mistyped: (expected: string) => `타입이 맞지 않습니다. 필요한 타입: ${expected}.`,
  none: '페이로드가 JSON 객체가 아니라서 나열할 클레임이 없습니다.',
}
