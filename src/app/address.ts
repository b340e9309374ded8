/** The parameters that carry a token in a fragment: our own, and those of OAuth 2.0's implicit flow. */
const PARAMETERS: ReadonlySet<string> = new Set(['token', 'id_token', 'access_token'])

/** The token in an address' fragment (`#token=…`), or null. */
export function tokenInFragment(fragment: string): string | null {
  for (const pair of fragment.replace(/^#/, '').split('&')) {
    const [name = '', ...rest] = pair.split('=')
    if (PARAMETERS.has(name)) return unescape(rest.join('='))
  }
  return null
}

function unescape(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return value
  }
}

/**
 * Takes the token out of the page's address and leaves the address without it, so that neither the
 * history nor a step back holds a token.
 */
export function takeToken(): string | null {
  const token = tokenInFragment(location.hash)
  if (token !== null) history.replaceState(null, '', location.pathname + location.search)
  return token
}
