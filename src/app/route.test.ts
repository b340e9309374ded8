import { describe, expect, test } from 'vitest'
import { readRoute, type Route } from './route'

describe('readRoute', () => {
  test.each<[fragment: string, route: Route]>([
    ['', { view: 'debugger' }],
    ['#', { view: 'debugger' }],
    ['#/', { view: 'debugger' }],
    ['#token=a.b.c', { view: 'debugger' }],
    ['#/learning', { view: 'debugger' }],
    ['#/learn', { view: 'learn', path: '' }],
    ['#/learn/', { view: 'learn', path: '' }],
    ['#/learn/signing', { view: 'learn', path: 'signing' }],
    ['#/learn/signing/2', { view: 'learn', path: 'signing/2' }],
    ['#/learn/glossary/jwk-thumbprint/', { view: 'learn', path: 'glossary/jwk-thumbprint' }],
  ])('takes %o to %o', (fragment, route) => {
    expect(readRoute(fragment)).toEqual(route)
  })
})
