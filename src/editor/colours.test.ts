import { expect, test } from 'vitest'
import { hexColour } from './colours'

test.each([
  ['rgb(255, 255, 255)', '#ffffff'],
  ['rgb(15, 107, 69)', '#0f6b45'],
  ['rgba(0, 0, 0, 0.16)', '#00000029'],
  ['rgba(0, 0, 0, 0)', '#00000000'],
  ['rgb(1 2 3 / 0.5)', '#01020380'],
  ['color(srgb 1 1 1)', null],
  ['', null],
])('writes %s as %s', (computed, hex) => {
  expect(hexColour(computed)).toBe(hex)
})
