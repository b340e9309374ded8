import { isObject } from '../json-object'
import type { Reference } from '../specification'
import { outcome, rule, type ProfileRule, type Values } from './profile'

/** `events`: one object for each event, by the URI of its type (RFC 8417 section 2.2). */

export function hasEvent(claims: Values, uri: string): boolean {
  const events = claims.get('events')
  return isObject(events) && Object.hasOwn(events, uri)
}

/** There is an event of this type. */
export const requiredEvent = (uri: string, specification: Reference): ProfileRule =>
  rule('event', { name: uri }, specification, ({ claims }) => {
    const events = claims.get('events')
    if (events === undefined) return outcome('fail', 'missing', { name: 'events' })
    if (!isObject(events)) return outcome('fail', 'mistyped', { name: 'events' })
    if (!Object.hasOwn(events, uri)) return outcome('fail', 'missing', { name: uri })
    return isObject(events[uri])
      ? outcome('pass', 'found', { name: 'events', value: uri })
      : outcome('fail', 'mistyped', { name: uri })
  })

/** There is an event, and each is an object. */
export const someEvents = (specification: Reference): ProfileRule =>
  rule('events', {}, specification, ({ claims }) => {
    const events = claims.get('events')
    if (events === undefined) return outcome('fail', 'missing', { name: 'events' })
    const isWellFormed =
      isObject(events) &&
      Object.keys(events).length > 0 &&
      Object.values(events).every((event) => isObject(event))
    return isWellFormed
      ? outcome('pass', 'found', { name: 'events', value: Object.keys(events).join(', ') })
      : outcome('fail', 'mistyped', { name: 'events' })
  })
