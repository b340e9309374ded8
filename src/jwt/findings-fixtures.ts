/** A token signed by an RSA key of 1024 bits, made for tests, and its public half. */
export const RSA_1024_TOKEN = {
  token:
    'eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjE4MDAwMDAwNjB9.WQzoFIP4dffLJpLK5N4ri-dboQMv4UtMT0KMbu7s4ZXLdkqz0hpic4sChJKI3A5Keqorkw2YwknXc3th1lBnexWv0AiwHcqzJkJ15Mxb60ZbT4AuzbXZbtzEq6Y3MTa07xAU0ySf8Sx9QrhEX9-YOzSXg7CQh13Ci41JW1FdUtQ',
  key: `-----BEGIN PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDFYxJEKiSsr4otR14oaPrDRNjR
5xlNUgaU+9joF768At8ZAfgHX03lhG8vNL357+1nB2ly8XGbv3AXDZoPmI6O1Bse
sy8IwdBGFU2qA+EkxtSjALHYIsxfOi3PsjWwT5W1l51X6ENlC2m8EIMNkxcGJM5x
h1lpr8U2eDC2KP85OQIDAQAB
-----END PUBLIC KEY-----
`,
} as const
