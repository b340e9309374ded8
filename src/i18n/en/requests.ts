/** What stands where requests are counted. */
export const requests = {
  label: 'Requests',
  count: (count: number) => (count === 1 ? '1 request' : `${count} requests`),
  none: 'No request has left this page.',
  states: { pending: 'waiting', done: 'answered', failed: 'failed' },
}
