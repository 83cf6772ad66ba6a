import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type LanguageCode } from '../../../src/core/claim/vocabulary.js'
import { extractClaims, readNumbers } from '../../../src/core/extract/engine.js'
import { corpusFile, corpusMissing } from '../../open-corpora.js'

// Whatever the text: nothing throws, and every span holds. `RUNS=100000 npx vitest run any-text` for the long version.
const RUNS = Number(process.env['RUNS'] ?? 3_000)

/** Pieces that extraction reacts to, so that random texts reach its rules. */
const PIECES = [
  ...'قتل أصيب مقتل 12 ٨٠ خمسة وستة آلاف أكثر من مدنيا قتيلان بينهم بحسب المصدر قال إن في سرت أمس الاثنين . ، : « » ( )'.split(
    ' ',
  ),
  ...'killed wounded at least 12 twenty-one dozen people including children said Reuters in Aleppo on Monday 1,200 1.5m - " , .'.split(
    ' ',
  ),
  ...'tués blessés au moins 12 quatre-vingt-dix une vingtaine de civils selon dont enfants à Alep lundi 1 200 % € « » .'.split(
    ' ',
  ),
  '\n',
  '\n\n',
  ' ',
  '\u00a0',
  '\u200f',
  '\u202e',
  '😀',
  '\u0301',
  '\ud800',
  '\udc00',
  '\0',
  'قُتِلَ',
  '𝟙𝟚',
  '١٢٬٠٠٠',
]

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
)

function holds(text: string, lang: LanguageCode): void {
  const symbols = [...text]
  const slice = (start: number, end: number): string => symbols.slice(start, end).join('')
  for (const claim of extractClaims({ text, lang, published: '2016-10-04' })) {
    expect(slice(claim.start, claim.end)).toBe(claim.quote)
    expect(claim.end).toBeGreaterThan(claim.start)
    expect(claim.quote).toContain(claim.number)
    if (claim.low !== null) expect(Number.isSafeInteger(claim.low) && claim.low >= 0).toBe(true)
    if (claim.low !== null && claim.high !== null) expect(claim.low).toBeLessThanOrEqual(claim.high)
    expect(claim.confidence >= 0 && claim.confidence <= 1).toBe(true)
    expect(claim.rules.length).toBeGreaterThan(0)
  }
  for (const number of readNumbers({ text, lang })) expect(slice(number.start, number.end)).toBe(number.text)
}

/** The texts of `tests/corpus`: rules are what they are about. */
function specified(lang: LanguageCode): string[] {
  const folder = join(import.meta.dirname, '../../corpus', lang)
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^[=#@] ?/u.test(line)),
  )
}

describe.each(LANGUAGES)('any text read as %s', (lang) => {
  test('never throws, and every span holds', () => {
    fc.assert(
      fc.property(anyText, (text) => holds(text, lang)),
      { numRuns: RUNS },
    )
  }, 600_000)

  test('texts of the specification cut short at either end', () => {
    for (const text of specified(lang)) {
      const words = [...text.matchAll(/\S+/gu)].map(({ index }) => index)
      for (const from of words.slice(1, 6)) extractClaims({ text: text.slice(from), lang, published: null })
      for (const to of words.slice(-4)) extractClaims({ text: text.slice(0, to), lang, published: null })
    }
  }, 120_000)

  test.skipIf(corpusMissing)('naughty strings (skipped where ../shared is missing)', () => {
    const strings = JSON.parse(readFileSync(corpusFile('hostile/naughty-strings.json'), 'utf8')) as string[]
    for (const text of strings) {
      holds(text, lang)
      holds(`قتل ${text} 12 killed ${text} tués`, lang)
    }
  })

  test.each([
    ['one digit', '7'.repeat(1_000_000)],
    ['digits apart', '7 '.repeat(500_000)],
    ['digits and full stops', '7.'.repeat(500_000)],
    ['nested brackets', '('.repeat(500_000) + ')'.repeat(500_000)],
    ['nested quotes', '«"“'.repeat(333_333)],
    ['and', 'and '.repeat(250_000)],
    ['و', 'و '.repeat(500_000)],
    ['et', 'et '.repeat(333_333)],
    ['hundred', 'hundred '.repeat(125_000)],
    ['مئة', 'مئة و'.repeat(200_000)],
    ['cent', 'cent '.repeat(200_000)],
    ['killed 1', 'killed 1, '.repeat(100_000)],
    ['قتل 1', 'قتل 1 و'.repeat(125_000)],
    ['said', 'said according to '.repeat(55_000)],
    ['bidi controls', '\u202e\u2066\u200f'.repeat(333_333)],
    ['combining marks', `a${'\u0301'.repeat(1_000_000)}`],
    ['tashkeel', `ق${'\u064f'.repeat(1_000_000)}`],
    ['astral letters', '😀'.repeat(500_000)],
    ['lone surrogates', '\ud800'.repeat(1_000_000)],
  ])(
    'a million characters of %s take no longer than they should',
    (_name, text) => {
      const before = process.cpuUsage()
      extractClaims({ text, lang, published: null })
      const { user, system } = process.cpuUsage(before)
      // In processor time, since the machine may be busy. A second is the aim; quadratic cost would take minutes.
      expect((user + system) / 1e6).toBeLessThan(8)
    },
    120_000,
  )
})
