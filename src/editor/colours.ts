/**
 * A computed CSS colour, `rgb(…)` or `rgba(…)` as browsers write sRGB, in hex as Monaco's themes take
 * it; null for any other notation.
 */
export function hexColour(computed: string): string | null {
  const match = /^rgba?\(([^)]*)\)$/.exec(computed)
  if (!match?.[1]) return null
  const [red, green, blue, alpha = 1] = match[1].split(/[\s,/]+/).map(Number)
  const parts = [red, green, blue, alpha * 255]
  if (alpha === 1) parts.pop()
  return `#${parts.map((part = 0) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}
