/** The texts of a new token: its header, and claims valid for an hour from `now` (seconds since the epoch). */
export const newTokenTexts = (
  algorithm: string,
  now: number,
): { readonly header: string; readonly payload: string } => ({
  header: `{
  "alg": ${JSON.stringify(algorithm)},
  "typ": "JWT"
}`,
  payload: `{
  "iss": "https://issuer.example",
  "sub": "user-42",
  "aud": "https://api.example",
  "iat": ${now},
  "exp": ${now + 3600}
}`,
})
