import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { MAX_TIMES_AVERAGE, SERVER_MS, STORE_MS, USERS } from './settings'

export type Random = RandomGenerator

export const randomFrom = (seed: number): Random => xoroshiro128plus(seed)

/** A request that is on its way, and the work that it will be. All times in milliseconds. */
export interface Arrival {
  readonly at: number
  readonly user: number
  readonly serverWork: number
  readonly storeWork: number
}

/**
 * The request after `at`, of a Poisson process. Each takes four draws, whatever becomes of it, so
 * that the same seed brings the same requests to every design. The first users ask most often.
 *
 * @param load requests per second
 */
export function drawArrival(random: Random, load: number, at: number): Arrival {
  return {
    at: at + exponential(random, 1000 / load),
    user: Math.floor(USERS * uniformFloat64(random) ** 2),
    serverWork: workAround(random, SERVER_MS),
    storeWork: workAround(random, STORE_MS),
  }
}

const exponential = (random: Random, mean: number): number =>
  -mean * Math.log(1 - uniformFloat64(random))

const workAround = (random: Random, mean: number): number =>
  Math.min(exponential(random, mean), MAX_TIMES_AVERAGE * mean)
