import { expect, test } from 'vitest'
import { isType, type ValueType } from './value-type'

test.each<readonly [ValueType, readonly unknown[], readonly unknown[]]>([
  ['any', [null, 1, {}], []],
  ['string', ['', 'a'], [1, null, ['a']]],
  ['StringOrURI', ['a', 'urn:a', 'https://a.example/'], ['not a:uri', 1, ['a']]],
  ['StringOrURI or array', ['a', ['a', 'urn:b'], []], [['not a:uri'], [1], {}]],
  ['URI', ['https://a.example/', 'urn:a'], ['a', '/a', 'a b:c', 1]],
  ['URIs', [[], ['urn:a']], ['urn:a', ['a']]],
  ['NumericDate', [0, 1.5, -1], ['1', true, [1]]],
  ['boolean', [true, false], ['true', 0, null]],
  ['number', [0, 1e300], ['0', null]],
  ['integer', [0, -1, 1e15], [1.5, '1', null]],
  ['object', [{}, { a: 1 }], [[], null, 'a']],
  ['objects', [[], [{}]], [{}, [1], [null]]],
  ['object or objects', [{}, [{}]], [[1], 'a', null]],
  ['array', [[], [1, {}]], [{}, 'a', null]],
  ['object or array', [{}, []], ['a', null]],
  ['strings', [[], ['a']], ['a', [1], {}]],
  ['string or strings', ['a', ['a']], [1, [1], {}]],
  ['string or integer', ['a', 1], [1.5, [], null]],
  ['base64url', ['_-aZ09'], ['', 'a+b', 'a=', 1]],
  ['JWT', ['e30.e30.', 'e30.e30.c2ln', 'e30.a.b.c.d'], ['e30', 'e30.e30', 'a.b.c.d', 1]],
  ['JWTs', [[], ['e30.e30.c2ln']], ['e30.e30.c2ln', ['a']]],
  ['date', ['1987', '1987-03-14', '0000-03-14'], ['1987-3-14', '14.03.1987', '1987-13-01', 1987]],
  ['language tag', ['en', 'en-GB', 'zh_Hant_TW'], ['', 'english language', 'e', 1]],
])('of type %s are %j and not %j', (type, values, others) => {
  expect(values.filter((value) => !isType(type, value))).toEqual([])
  expect(others.filter((value) => isType(type, value))).toEqual([])
})
