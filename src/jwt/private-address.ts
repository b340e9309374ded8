/** An IPv4 network: its first address and the length of its prefix in bits. */
type Network = readonly [address: string, prefix: number]

const LOOPBACK: readonly Network[] = [['127.0.0.0', 8]]

/** What is never reached over the internet: RFC 1122, RFC 1918, RFC 3927, RFC 6598. */
const PRIVATE: readonly Network[] = [
  ...LOOPBACK,
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
]

/**
 * Whether a host is this very machine: `localhost` and the names under it (RFC 6761), 127.0.0.0/8
 * and ::1.
 *
 * @param hostname as `URL` has it, which leaves one spelling of each address
 */
export function isLoopback(hostname: string): boolean {
  if (/^(?:.+\.)?localhost\.?$/u.test(hostname)) return true
  const groups = ipv6Groups(hostname)
  if (groups === null) return isIn(LOOPBACK, ipv4Value(hostname))
  return isLow(groups, 1) || isIn(LOOPBACK, embeddedIpv4(groups))
}

/**
 * Whether a host is this machine or an address of a private network: those of RFC 1918, link-local,
 * unspecified, and in IPv6 unique local ones (RFC 4193) and IPv4 addresses written as IPv6 too. What
 * a name leads to is not known here.
 *
 * @param hostname as `URL` has it, which leaves one spelling of each address
 */
export function isPrivateAddress(hostname: string): boolean {
  if (isLoopback(hostname)) return true
  const groups = ipv6Groups(hostname)
  if (groups === null) return isIn(PRIVATE, ipv4Value(hostname))
  const [first = 0] = groups
  return (
    (first & 0xfe00) === 0xfc00 ||
    (first & 0xffc0) === 0xfe80 ||
    isLow(groups, 0) ||
    isIn(PRIVATE, embeddedIpv4(groups))
  )
}

/** The address as a number; null for anything but four decimal numbers. */
function ipv4Value(hostname: string): number | null {
  if (!/^\d+(?:\.\d+){3}$/u.test(hostname)) return null
  return hostname.split('.').reduce((value, byte) => value * 256 + Number(byte), 0)
}

const isIn = (networks: readonly Network[], address: number | null): boolean =>
  address !== null &&
  networks.some(([first, prefix]) => {
    const size = 2 ** (32 - prefix)
    return Math.floor(address / size) * size === ipv4Value(first)
  })

/** The eight groups of an IPv6 address in the brackets that a URL has it in; else null. */
function ipv6Groups(hostname: string): readonly number[] | null {
  if (!hostname.startsWith('[')) return null
  const [head = '', tail] = hostname.slice(1, -1).split('::')
  const [before, after] = [head, tail ?? ''].map(readGroups)
  if (!before || !after) return null
  const missing = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array.from({ length: missing }, () => 0), ...after]
}

const readGroups = (text: string): readonly number[] =>
  text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16))

/** Whether an address is `::` and one number: `::1` is the loopback, `::0` the unspecified one. */
const isLow = (groups: readonly number[], last: number): boolean =>
  groups.join() === [0, 0, 0, 0, 0, 0, 0, last].join()

/** What stands before an IPv4 address written as IPv6: RFC 4291 section 2.5.5, RFC 6052. */
const IPV4_PREFIXES: ReadonlySet<string> = new Set([
  '0,0,0,0,0,0',
  '0,0,0,0,0,65535',
  '100,65435,0,0,0,0',
])

function embeddedIpv4(groups: readonly number[]): number | null {
  if (!IPV4_PREFIXES.has(groups.slice(0, 6).join())) return null
  const [high = 0, low = 0] = groups.slice(6)
  return high * 65536 + low
}
