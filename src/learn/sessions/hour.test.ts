import { beforeAll, describe, expect, test } from 'vitest'
import { DESIGN_IDS, type DesignId } from './designs'
import { concludeFrom, goOn, HOUR_MS, outcomesOf, startHour, type Hour, type Outcome } from './hour'

const SETTINGS = { servers: 3, load: 10, lifetime: 300, seed: 5 }

describe('the same hour in five designs', () => {
  let hour: Hour = startHour(SETTINGS)
  let slices = 0
  const of = (design: DesignId): Outcome => {
    const outcome = outcomesOf(hour).find((other) => other.design === design)
    if (!outcome) throw new Error(`no ${design}`)
    return outcome
  }
  beforeAll(() => {
    for (; hour.done < 1; slices += 1) hour = goOn(hour)
  }, 60_000)

  test('takes one slice for a minute in one design', () => {
    expect(slices).toBe(60 * DESIGN_IDS.length)
    expect(hour.runs.map(({ at }) => at)).toEqual(DESIGN_IDS.map(() => HOUR_MS))
  })

  test('has the same requests in each', () => {
    expect(new Set(outcomesOf(hour).map(({ arrived }) => arrived)).size).toBe(1)
  })

  test('shows an outcome once a design is through', () => {
    expect(outcomesOf(startHour(SETTINGS))).toEqual([])
  })

  test('loses sessions with a server only where they are nowhere else', () => {
    expect(of('memory').lost).toBeGreaterThan(20)
    expect(of('sticky').lost).toBeGreaterThan(20)
    expect([of('replicated').lost, of('store').lost, of('token').lost]).toEqual([0, 0, 0])
  })

  test('serves the revoked user on with a token, for less than its lifetime', () => {
    expect(of('token').revoked.seconds).toBeGreaterThan(10)
    expect(of('token').revoked.seconds).toBeLessThan(SETTINGS.lifetime)
    expect(of('store').revoked).toEqual({ seconds: 0, requests: 0 })
  })

  test('has fewer failures with tokens while the store is stopped', () => {
    const [token, store] = [of('token'), of('store')].map(({ failures }) => failures['store-down'])
    expect(token).toBeLessThan(store ?? 0)
  })

  test('comes to what statelessness buys and costs', () => {
    const found = concludeFrom(outcomesOf(hour), 400)
    expect(found?.asked.percent).toBeLessThan(5)
    expect(found?.forgotten.percent).toBeCloseTo(64, -1)
    expect(found?.carried.token).toBeCloseTo((of('token').arrived * 400) / 1e6, 6)
    expect(found?.revoked.store).toBe(0)
  })

  test('comes to nothing before all are through', () => {
    expect(concludeFrom(outcomesOf(hour).slice(1), 400)).toBeNull()
  })
})
