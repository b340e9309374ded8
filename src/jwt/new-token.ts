/** The texts of a new token: an HS256 header, and claims valid for an hour from `now` (seconds since the epoch). */
export const newTokenTexts = (
  now: number,
): { readonly header: string; readonly payload: string } => ({
  header: `{
  "alg": "HS256",
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
