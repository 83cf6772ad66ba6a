import type { ExtractedClaim } from '../../src/core/claim/claim.js'
import type { LanguageCode } from '../../src/core/claim/vocabulary.js'
import { extractClaims } from '../../src/core/extract/engine.js'
import { corpusFile, readJsonLines } from '../open-corpora.js'
import type { Figure } from './figure.js'

interface Gold {
  readonly report: string
  readonly start: number
  readonly end: number
  readonly metric: string
  readonly low: number | null
  readonly high: number | null
  readonly none?: boolean
}

const STEPS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01]

/** Confidence against being right (number, interval and metric as annotated) on the open paragraphs: a calibrated rule says 0.8 and is right 8 times in 10. */
export function benchCalibration(): Figure[] {
  const judged = (['ar', 'en', 'fr'] as const).flatMap(judgedIn)
  return STEPS.slice(0, -1).flatMap((from, i) => {
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < STEPS[i + 1]!)
    const right = inside.filter((claim) => claim.right).length
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length
    return inside.length === 0
      ? []
      : [{ what: `said ${mean.toFixed(2)} (${inside.length} claims)`, value: right / inside.length, unit: 'right' }]
  })
}

function judgedIn(lang: LanguageCode): { confidence: number; right: boolean }[] {
  const gold = readJsonLines<Gold>(corpusFile(`paragraphs/${lang}.gold.jsonl`)).filter((g) => !g.none)
  return readJsonLines<{ id: string; text: string; date?: string }>(corpusFile(`paragraphs/${lang}.jsonl`)).flatMap(
    ({ id, text, date }) =>
      extractClaims({ text, lang, published: date ?? null })
        .filter(({ metric }) => metric !== 'other')
        .map((claim) => ({
          confidence: claim.confidence,
          right: gold.some((g) => g.report === id && isSame(claim, g)),
        })),
  )
}

const isSame = (claim: ExtractedClaim, gold: Gold): boolean =>
  claim.start < gold.end &&
  gold.start < claim.end &&
  claim.metric === gold.metric &&
  claim.low === gold.low &&
  claim.high === (gold.high ?? null)
