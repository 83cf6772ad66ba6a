import type { NumberReading } from '../../../draft.js'
import { after, folded, is, isUn, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { readingOf } from './reading.js'

/** How far "pas" and "de victime" may stand apart. */
const REACH = 5

/** "aucun mort", "n'a pas fait de victime", "sans blessé", "personne n'a été tué": nobody. `at` is the negative word. */
export function readZero(tokens: Words, at: number): NumberReading | null {
  switch (folded(tokens, at)) {
    case 'aucun':
    case 'aucune':
      return zero(at)
    case 'personne':
      return /^n[e]?$/u.test(folded(tokens, at + 1)) && !is(tokens[at - 1], WORD.determiner) ? zero(at) : null
    default: {
      const one = notOne(tokens, at)
      if (one !== null) return zero(at, one)
      const of = MENTIONS.test(folded(tokens, at - 1)) ? null : ofOutcome(tokens, at)
      return of === null ? null : zero(at, at, of > at ? of : undefined)
    }
  }
}

const zero = (at: number, last = at, to?: number): NumberReading =>
  readingOf(at, last, 0, 0, 'exact', ['zero'], undefined, to)

/** "pas un | seul civil n'est mort": nobody, where "ne" stands behind. */
function notOne(tokens: Words, at: number): number | null {
  if (folded(tokens, at) !== 'pas' || !isUn(folded(tokens, at + 1))) return null
  const last = /^seule?$/u.test(folded(tokens, at + 2)) ? at + 2 : at + 1
  for (let n = last + 2; n < last + 2 + REACH; n++) if (/^ne?$/u.test(folded(tokens, n))) return last
  return null
}

/** The token before the outcome that is denied: "pas fait de | victime", "ni de | blessé", "sans | blessé". */
function ofOutcome(tokens: Words, at: number): number | null {
  // "n'avons pas | tué": a verb
  if (isOutcome(tokens, at + 1)) return isVerbBehindNot(tokens, at) ? null : at
  for (let of = at + 1; of <= at + REACH; of++) {
    const token = tokens[of]
    if (token?.kind !== 'word' || token.lex.numeral) return null
    if (token.folded !== 'de' && token.folded !== 'd') continue
    // "n'est pas en danger | de mort"
    if (RISK.has(folded(tokens, of - 1))) return null
    return isOutcome(tokens, after(tokens, of)) ? after(tokens, of) - 1 : null
  }
  return null
}

/** "n'évoque | pas | de décès": a number not given is none. */
const MENTIONS = /^(?:évoqu|mentionn|précis|communiqu|fourni|donn|chiffr|détaill)/u

const RISK: ReadonlySet<string> = new Set(['danger', 'risque', 'péril', 'menace', 'menaces', 'peur', 'crainte'])

const isVerbBehindNot = (tokens: Words, at: number): boolean =>
  is(tokens[at - 1], WORD.avoir | WORD.etre) && tokens[at + 1]?.lex.verb?.form === 'participle'

function isOutcome(tokens: Words, at: number): boolean {
  const noun = tokens[is(tokens[at], WORD.frontAdjective) ? at + 1 : at]?.lex.noun
  return noun?.kind === 'outcome' && noun.metric !== 'detained'
}
