import { recognizeDateTime } from '@microsoft/recognizers-text-date-time'
import { Culture, recognizeNumber } from '@microsoft/recognizers-text-number'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { LanguageCode } from '../../src/core/claim/vocabulary.js'
import { extractClaims } from '../../src/core/extract/engine.js'
import { corpusFile, corpusMissing, readJsonLines } from '../open-corpora.js'
import type { Figure } from './figure.js'

interface Row {
  readonly text: string
  readonly lang: string
}

/** A reader of texts, and how long it took over them in its best pass: the rest is the machine's noise. */
interface Runner {
  readonly texts: readonly string[]
  readonly read: (text: string) => unknown
  /** Seconds of processor time. */
  best: number
}

const runner = (texts: readonly string[], read: (text: string) => unknown): Runner => ({
  texts,
  read,
  best: Number.POSITIVE_INFINITY,
})

/** V8 goes on optimising a reader for some forty passes over the same reports. */
const PASSES = 48

/** Lets each runner read its texts in turn, several times over, so that all of them meet the same machine. */
function race(runners: readonly Runner[], passes: number): void {
  for (let pass = 0; pass < passes; pass++) {
    for (const each of runners) {
      const before = process.cpuUsage()
      for (const text of each.texts) each.read(text)
      const { user, system } = process.cpuUsage(before)
      each.best = Math.min(each.best, (user + system) / 1e6)
    }
  }
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0)

/** Characters in a second of processor time. */
const speedOf = ({ texts, best }: Runner): number => lengthOf(texts) / best

const extractAs = (lang: LanguageCode) => (text: string) => extractClaims({ text, lang, published: '2020-01-01' })

/** Whole extraction against wink-nlp's entity recognition, on the same reports, in one process on one core. */
export function benchExtraction(): Figure[] {
  if (corpusMissing) throw new Error('the extraction bench reads the open corpora, which are not here')
  const english = readJsonLines<Row>(corpusFile('events/rand.jsonl')).map((row) => row.text)
  const paragraphs = (lang: string): string[] => {
    const texts = readJsonLines<Row>(corpusFile(`paragraphs/${lang}.jsonl`)).map((row) => row.text)
    return Array.from({ length: 8 }, () => texts).flat()
  }
  const wink = winkNLP(model)
  const reference = runner(english, (text) => wink.readDoc(text).entities().out())
  // Numbers alone, and numbers with days: no people, places or speakers.
  const numbers = runner(english, (text) => recognizeNumber(text, Culture.English))
  // Days take it a hundred times as long: a few texts tell.
  const days = runner(english.slice(0, 60), (text) => [
    recognizeNumber(text, Culture.English),
    recognizeDateTime(text, Culture.English),
  ])
  const ours: [string, Runner][] = [
    ['extraction, English', runner(english, extractAs('en'))],
    ['extraction, English paragraphs', runner(paragraphs('en'), extractAs('en'))],
    ['extraction, Arabic paragraphs', runner(paragraphs('ar'), extractAs('ar'))],
    ['extraction, French paragraphs', runner(paragraphs('fr'), extractAs('fr'))],
  ]
  race([reference, ...ours.map(([, each]) => each)], PASSES)
  race([numbers, days], 3)
  const others: [string, Runner][] = [
    ['wink-nlp entities(), English', reference],
    ['Recognizers-Text numbers, English', numbers],
    ['Recognizers-Text numbers and days', days],
  ]
  const figures = [...others, ...ours].map(([what, each]) => ({
    what,
    value: speedOf(each) / 1e6,
    unit: 'M characters/s',
    ratio: speedOf(each) / speedOf(reference),
  }))
  return [...figures, ...linearity(english.join('\n'))]
}

const LENGTHS = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]

/**
 * Time for a character in texts of 1 KB to 10 MB: flat where the cost is linear. Short texts are cut one behind the other
 * from what the long ones hold, since a machine learns one text read again and again by heart. The ratio is to 1 KB.
 */
function linearity(running: string): Figure[] {
  const long = running.repeat(Math.ceil(10_000_000 / running.length)).slice(0, 10_000_000)
  const runners = LENGTHS.map((length) => {
    const count = Math.max(1, 1_000_000 / length)
    return runner(
      Array.from({ length: count }, (_, i) => long.slice(i * length, (i + 1) * length)),
      extractAs('en'),
    )
  })
  race(runners, 4)
  const shortest = speedOf(runners[0] as Runner)
  return runners.map((each, i) => ({
    what: `texts of ${LENGTHS[i]?.toLocaleString('en')} characters`,
    value: 1e9 / speedOf(each),
    unit: 'ns/character',
    ratio: shortest / speedOf(each),
  }))
}
