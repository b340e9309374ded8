import { analyze } from '../jwt/analyze'
import type { Analysis, EditedViews } from '../jwt/analysis'
import { build, type Built } from '../jwt/build'
import type { Diagnosis } from '../jwt/diagnosis'
import type { KeyInput } from '../jwt/key'
import { readPart } from '../jwt/part'
import { rememberLast } from '../jwt/remember-last'
import type { Result } from '../jwt/result'
import type { PartsSource } from '../jwt/source'
import type { Verdict } from '../jwt/verdict'
import { verify } from '../jwt/verify'

/** The core's work on a document, wherever it runs. */
export interface Engine {
  analyze(text: string, edited: EditedViews): Analysis | Promise<Analysis>
  verify(text: string, edited: EditedViews, key: KeyInput): Promise<Verdict>
  build(source: PartsSource, key: KeyInput, keepWhiteSpace: boolean): Promise<Result<Built>>
}

/** An engine that has its analysis at once, and can look for the cause of an invalid signature. */
export interface CoreEngine extends Engine {
  findCause(text: string, key: KeyInput): Promise<Diagnosis>
  analyze(text: string, edited: EditedViews): Analysis
}

/**
 * The core in this very thread. It remembers its last analysis, which `verify` asks for again, and
 * reads a part anew only when it is another than in the last token.
 */
export function createCoreEngine(): CoreEngine {
  let last: { edited: EditedViews; analysis: Analysis } | null = null
  const read = { header: rememberLast(readPart), payload: rememberLast(readPart) }

  function analyzeOnce(text: string, edited: EditedViews): Analysis {
    if (
      last === null ||
      last.analysis.text !== text ||
      last.edited.header !== edited.header ||
      last.edited.payload !== edited.payload
    )
      last = { edited, analysis: analyze(text, edited, (...args) => read[args[1]](...args)) }
    return last.analysis
  }

  return {
    analyze: analyzeOnce,
    verify: (text, edited, key) => verify(analyzeOnce(text, edited), key),
    build,
    async findCause(text, key) {
      const { findCause } = await import('../jwt/find-cause')
      return findCause(analyze(text), key)
    },
  }
}
