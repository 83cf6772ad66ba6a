import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ExtractedClaim } from '../../../src/core/claim/claim.js'
import { LANGUAGES } from '../../../src/core/claim/vocabulary.js'
import { extractClaims } from '../../../src/core/extract/engine.js'

// The specification in tests/corpus/, read by one loop: its README tells the format.
const root = join(import.meta.dirname, '../../corpus')

interface Block {
  readonly at: string
  readonly text: string
  readonly published: string | null
  readonly expected: readonly string[]
}

function blocksOf(file: string): Block[] {
  const blocks: Block[] = []
  for (const part of readFileSync(file, 'utf8').split(/\n(?:[ \t]*\n)+/)) {
    const lines = part.split('\n').filter((l) => !l.startsWith('#') && l.trim() !== '')
    const expected = lines.filter((l) => l.startsWith('= ')).map((l) => l.slice(2).trim())
    const published = lines.find((l) => l.startsWith('@ published '))?.slice('@ published '.length) ?? null
    const text = lines.filter((l) => !/^[=@] /.test(l)).join('\n')
    if (text !== '') blocks.push({ at: `block ${blocks.length + 1}`, text, published, expected })
  }
  return blocks
}

const WORDS = ['bound', 'status', 'scope'] as const

/** What was extracted, told in the words that the expectation uses. */
function told(claim: ExtractedClaim | undefined, wanted: string): string {
  if (!claim) return 'no such claim'
  const [, what = '', ...fields] = wanted.split('|').map((part) => part.trim())
  const [, , ...words] = what.split(/\s+/)
  const interval = claim.low === claim.high ? `${claim.low}` : `${claim.low ?? ''}..${claim.high ?? ''}`
  const said = [claim.metric, interval]
  for (const word of words) {
    if (word === 'denied' || word === 'asserted') said.push(claim.polarity)
    else if (word === 'implicit') said.push(claim.implicit ? 'implicit' : 'explicit')
    else
      said.push(
        WORDS.map((key) => claim[key]).find((value) => value === word) ?? WORDS.map((key) => claim[key]).join('/'),
      )
  }
  const told = [claim.quote.replace(/\n/g, ' '), said.join(' ')]
  for (const field of fields) {
    const key = field.slice(0, field.indexOf('=')) as keyof ExtractedClaim
    const when =
      claim.when && (claim.when.start === claim.when.end ? claim.when.start : `${claim.when.start}..${claim.when.end}`)
    told.push(`${key}=${key === 'when' ? when : claim[key]}`)
  }
  return told.join(' | ')
}

for (const lang of LANGUAGES) {
  const folder = join(root, lang)
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    describe(`${lang}/${name}`, () => {
      test.each(blocksOf(join(folder, name)))('$at: $text', ({ text, published, expected }) => {
        const claims = extractClaims({ text, lang, published })
        const wanted = expected
          .filter((line) => line !== 'nothing')
          .map((line) =>
            line
              .split('|')
              .map((part) => part.trim())
              .join(' | '),
          )
        const got = claims.map((claim, i) => told(claim, wanted[i] ?? claim.quote))
        expect(got).toEqual(wanted)
      })
    })
  }
}
