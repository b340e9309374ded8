/** What stands where requests are counted. */
export const requests = {
  label: '네트워크 요청',
  count: (count: number) => `요청 ${count}건`,
  none: '이 페이지에서 나간 요청이 없습니다.',
  states: { pending: '대기 중', done: '응답함', failed: '실패' },
}
