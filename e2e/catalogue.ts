import type { Page } from 'playwright/test'

/**
 * What may stand on the screen in no language at all, each as a whole text: names of the standards,
 * numbers, and what has a name of its own. All else comes from the messages.
 */
const NAMES: readonly RegExp[] = [
  // Algorithms, in the list of them before what they are made of.
  /^(?:(?:HS|RS|PS|ES)\d{3}K?|EdDSA|Ed25519|Ed448|ML-DSA-\d+|none)(?: ·.*)?$/,
  /^(?:HMAC|RSA|ECDSA|JWT|JWS|JWE|JWK|PEM)$/,
  // Documents, and a header of HTTP.
  /^(?:RFC \d+(?:, [\d.]+)?|CVE-\d+-\d+|Authorization: Bearer …)$/,
  /^(?:OpenID|OAuth|FIPS|OWASP|NIST|IANA|W3C)\b/,
  /^(?:RFC|The OAuth|JSON Web|CFRG|Fully-Specified|Best Current Practice|Fetch$|Content Security Policy|HTML|Cookies)\b/,
  // The values of a cookie's attribute, and what the tokens of a login are called.
  /^(?:SameSite|Strict|Lax|None)$/,
  /^(?:: )?[A-Z]\d$/,
  // Subjects of certificates, their hosts and their keys.
  /^[A-Z]+=[^=]+(?:, [A-Z]+=[^=]+)*$/,
  /^(?:\*\.)?[\w-]+\.example(?:, (?:\*\.)?[\w-]+\.example)*$/,
  /^(?:RSA|EC|OKP) [\w-]+$/,
  // Segments, JSON, a character with its bits, a byte.
  /^[\w-]{16,}$/,
  /^\{"[^]*\}$/,
  /^\S(?:, (?:[01]{6}|,))?$/,
  /^[\da-f]{2}$/,
  // What the tokens of the tests say.
  /^(?:user-42|__proto__|1e999|a\u200bb)$/,
  // What languages call themselves.
  /^(?:English|한국어)$/,
  // Claims, header parameters and members of keys.
  /^[a-z][a-z\d_]*(?:\.[a-z\d_]+)*$/,
  // Addresses, and files by their names.
  /^https?:\/\/\S+$/,
  /^[\w-]+(?:\.[\w-]+)*\.(?:json|pem|txt)$/,
]

/**
 * @returns the visible texts, accessible names, titles and placeholders that are not from the
 * messages, while the page is in the pseudo-language, where all that is stands in ⟦…⟧
 */
export async function bypassing(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    /** What tokens, keys and JSON say for themselves, and what Monaco draws. */
    const data =
      'code, pre, textarea, input, [translate="no"], .monaco-editor, script, style, noscript'
    const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext']
    const found: string[] = []
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility() || element.closest('.monaco-editor')) continue
      for (const name of attributes) {
        const value = element.getAttribute(name)
        if (value !== null) found.push(value)
      }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || parent.closest(data)) continue
      // Options have no box of their own.
      if ((parent.closest('select') ?? parent).checkVisibility()) found.push(node.textContent ?? '')
    }
    return found
  })
  return [...new Set(outsideMarks(texts))].filter(
    (text) => /\p{L}/u.test(text) && !NAMES.some((name) => name.test(text)),
  )
}

/**
 * What stands outside of marks in texts that follow on each other. Marks may nest, and a link or code
 * within a marked text parts it into several.
 */
function outsideMarks(texts: readonly string[]): readonly string[] {
  let depth = 0
  return texts.map((text) => {
    let outside = ''
    for (const character of text) {
      if (character === '⟦') depth++
      else if (character === '⟧') depth--
      else if (depth === 0) outside += character
    }
    return outside.trim()
  })
}
