import type { Figure } from '../sheet.js'
import { isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { skipAdverbs } from './auxiliaries.js'
import { opensObject } from './opens-object.js'

/** How far behind those counted the verb may stand. */
const REACH = 16

/** "the 40 civilians the coalition has admitted |killing", "nine teachers whom gunmen |abducted": the figure that a verb behind it has as its object. */
export function objectBefore(tokens: Tokens, text: string, figures: readonly Figure[], at: number): Figure | undefined {
  let before = figures.length - 1
  while (before >= 0 && (figures[before] as Figure).last >= at) before--
  if (before < 0) return undefined
  const figure = figures[before] as Figure
  // the verb right behind is theirs
  if (figure.last >= at - 1 || figure.last < at - REACH) return undefined
  if (figure.noun?.kind !== 'person' || !figure.noun.plural || figure.noun.sure) return undefined
  const relative = isAt(tokens, figure.last + 1, W.relative) && RELATIVE.has(wordAt(tokens, figure.last + 1))
  const subject = relative ? figure.last + 2 : figure.last + 1
  const opens = opensSubject(tokens, text, subject) || wordAt(tokens, subject - 1) === 'whom'
  if (!opens || !actively(tokens, at)) return undefined
  if (opensObject(tokens, text, skipAdverbs(tokens, at + 1, 1)) || wordAt(tokens, at + 1) === 'of') return undefined
  for (let i = subject; i < at; i++) {
    // "the Joint Force|, or JFC,| has admitted"
    if (isAt(tokens, i, W.comma) && wordAt(tokens, i + 1) === 'or') {
      i = asideEnd(tokens, i + 1)
      continue
    }
    if (
      isAt(tokens, i, W.comma | W.stop | W.relative | W.subordinator | W.quoteMark | W.preposition) &&
      !OF.has(wordAt(tokens, i))
    )
      return undefined
    if (lexAt(tokens, i).outcome !== null) return undefined
  }
  return subject < at ? figure : undefined
}

/** The comma that closes an aside; the last token looked at where none does. */
function asideEnd(tokens: Tokens, from: number): number {
  let i = from
  while (i < from + 6 && !isAt(tokens, i, W.comma)) i++
  return i
}

const RELATIVE = wordSet('that whom which')
const OF = wordSet('of to in')

const opensSubject = (tokens: Tokens, text: string, i: number): boolean =>
  (isAt(tokens, i, W.determiner | W.possessive | W.pronoun) && !isAt(tokens, i, W.relative | W.preposition)) ||
  isCapital(text, tokens[i])

/** "the army |killed", "he had |shot", "it admits |killing", "are accused of |killing"; no passive, no "was |killing" */
function actively(tokens: Tokens, at: number): boolean {
  const before = skipAdverbs(tokens, at - 1)
  if (lexAt(tokens, at).outcome?.form !== 'gerund') return !isAt(tokens, before, W.be | W.preposition | W.and)
  const verb = ABOUT.has(wordAt(tokens, before)) ? skipAdverbs(tokens, before - 1) : before
  return isAt(tokens, verb, W.saying) || ADMITS.has(wordAt(tokens, verb))
}
const ABOUT = wordSet('to of having')
const ADMITS = wordSet('accused suspected convicted guilty blamed owned')
