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

/** Characters a second, the best of a few passes over the texts: the rest is the machine's noise. */
function speed(texts: readonly string[], read: (text: string) => unknown, passes = 5): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  let best = 0
  for (let pass = 0; pass < passes; pass++) {
    const start = performance.now()
    for (const text of texts) read(text)
    best = Math.max(best, characters / ((performance.now() - start) / 1000))
  }
  return best
}

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
  const reference = speed(english, (text) => wink.readDoc(text).entities().out(), 3)
  const megabytes = (what: string, value: number): Figure => ({
    what,
    value: value / 1e6,
    unit: 'M characters/s',
    ratio: value / reference,
  })
  return [
    megabytes('wink-nlp entities(), English', reference),
    megabytes('extraction, English', speed(english, extractAs('en'))),
    megabytes('extraction, English paragraphs', speed(paragraphs('en'), extractAs('en'))),
    megabytes('extraction, Arabic paragraphs', speed(paragraphs('ar'), extractAs('ar'))),
    megabytes('extraction, French paragraphs', speed(paragraphs('fr'), extractAs('fr'))),
    ...linearity(english.join('\n')),
  ]
}

/** Time for a character from 1 KB to 10 MB of running text: flat where the cost is linear. */
function linearity(running: string): Figure[] {
  const long = running.repeat(Math.ceil(10_000_000 / running.length))
  return [1_000, 10_000, 100_000, 1_000_000, 10_000_000].map((length) => {
    const text = long.slice(0, length)
    const perSecond = speed(
      Array.from({ length: Math.max(1, Math.ceil(1_000_000 / length)) }, () => text),
      extractAs('en'),
      3,
    )
    return {
      what: `one text of ${length.toLocaleString('en')} characters`,
      value: 1e9 / perSecond,
      unit: 'ns/character',
    }
  })
}
