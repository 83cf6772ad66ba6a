import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../../src/core/claim/vocabulary.js'
import { extractClaims, type ReportText, readNumbers } from '../../../src/core/extract/engine.js'
import { corpusFile, corpusMissing, readJsonLines, runScorer } from '../../open-corpora.js'

interface Row {
  readonly id: string
  /** May carry a region (ar-EG). */
  readonly lang: string
  readonly text: string
  readonly date?: string
}

interface Scores {
  readonly figure: { f1: number }
  readonly attributed: { f1: number }
  readonly whole: { f1: number }
}

const reportOf = ({ text, lang, date }: Row): ReportText => ({
  text,
  lang: lang.slice(0, 2) as LanguageCode,
  published: date ?? null,
})

const claimsOf = (row: Row) => extractClaims(reportOf(row)).map((claim) => ({ report: row.id, ...claim }))

function libya(): Row[] {
  const folder = corpusFile('libya-2016')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ id: name.replace('.txt', ''), lang: 'ar', text: readFileSync(`${folder}/${name}`, 'utf8') }))
}

/** Floors a little below what was reached, so that a loss shows: [figure, attributed, whole] F1 in percent. */
type Floor = readonly [figure: number, attributed: number, whole: number]

const paragraphs = (lang: string, floor: Floor) =>
  [
    `paragraphs ${lang}`,
    () => readJsonLines<Row>(corpusFile(`paragraphs/${lang}.jsonl`)),
    corpusFile(`paragraphs/${lang}.gold.jsonl`),
    floor,
  ] as const

const FLOORS: readonly (readonly [name: string, rows: () => Row[], gold: string, floor: Floor])[] = [
  ['libya-2016', libya, corpusFile('libya-2016/gold.jsonl'), [98, 95, 90]],
  paragraphs('ar', [92, 87, 78]),
  paragraphs('en', [96, 92, 82]),
  paragraphs('fr', [95, 85, 82]),
]

const NUMBER_FLOORS = { duckling: 98.5, spellout: 99, recognizers: 78 }

describe.skipIf(corpusMissing)('open corpora (skipped where ../shared is missing)', () => {
  test.each(FLOORS)('claims of %s', (name, rows, gold, floor) => {
    const texts = rows()
    const claims = texts.flatMap(claimsOf)
    for (const claim of claims) {
      const text = [...(texts.find((row) => row.id === claim.report)?.text ?? '')]
      expect(text.slice(claim.start, claim.end).join('')).toBe(claim.quote)
    }
    const { figure, attributed, whole } = JSON.parse(runScorer('score.mjs', [gold], claims, '--json')) as Scores
    const f1 = [figure, attributed, whole].map((score) => Math.round(score.f1 * 1000) / 10)
    console.log(`${name}: figure ${f1[0]}, attributed ${f1[1]}, whole ${f1[2]}`)
    floor.forEach((least, level) => {
      expect(f1[level]).toBeGreaterThanOrEqual(least)
    })
  })

  test.each(Object.entries(NUMBER_FLOORS))('numbers of %s', (name, least) => {
    const gold = corpusFile(`numbers/${name}.jsonl`)
    const numbers = readJsonLines<Row>(gold).flatMap((row) =>
      readNumbers(reportOf(row)).map((number) => ({ report: row.id, ...number })),
    )
    const printed = runScorer('score-numbers.mjs', [gold], numbers)
    console.log(`${name}: ${printed.trim().split('\n').join(', ')}`)
    expect(Number(/all: .*\(([\d.]+)%\)/.exec(printed)?.[1])).toBeGreaterThanOrEqual(least)
  })
})
