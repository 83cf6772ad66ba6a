import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken, nounOf } from '../drafts.js'
import { before, folded, is, isDe, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "dont un membre d'une association et | deux infirmiers", "dont deux civils et les | deux kamikazes": joined to a part, over its complement. */
export function alongPart(tokens: Words, drafts: readonly Draft[], index: number): Metric | null {
  const draft = drafts[index]!
  // "dont un père et | ses | deux filles"
  const own = OWN.has(folded(tokens, firstToken(draft) - 1))
  // "parmi lesquels ceux de deux femmes et | d' | un enfant"
  const of = isDe(folded(tokens, before(tokens, firstToken(draft))))
  const joint = of ? before(tokens, firstToken(draft)) - 1 : firstToken(draft) - (own ? 2 : 1)
  const joined = is(tokens[joint], WORD.coordinator) || folded(tokens, joint) === ','
  if (!joined || nounOf(tokens, draft)?.kind !== 'person') return null
  let at = index - 1
  while (drafts[at] && drafts[at]!.dropped !== null) at--
  const part = drafts[at]
  if (!part) return null
  // "parmi les morts, on compte une mère de deux enfants et | un routier venu de Lyon"
  const told = part.rules.some((rule) => rule === 'governor' || rule === 'among-them')
  if (told && (isApposed(tokens, drafts, index) || is(tokens[lastToken(tokens, draft) + 1], OWN_VERB))) return null
  if (!told && !part.rules.some((rule) => LISTED.has(rule))) return null
  return isNominal(tokens, lastToken(tokens, part) + 1, joint - 1) ? part.metric : null
}

/** Of what has been told as a part, or as who they were: "les deux morts sont | un homme | et une femme". */
const LISTED: ReadonlySet<string> = new Set(['part-of', 'listed-with', 'subject-counted'])

const OWN_VERB = WORD.avoir | WORD.etre | WORD.finite | WORD.negation

/** "une passante, | une femme de 30 ans |, a été libérée": behind a comma, where no list goes on. */
function isApposed(tokens: Words, drafts: readonly Draft[], index: number): boolean {
  if (folded(tokens, firstToken(drafts[index]!) - 1) !== ',') return false
  const next = drafts[index + 1]
  const joint = next ? firstToken(next) - 1 : -1
  return (
    nounOf(tokens, next ?? drafts[index]!)?.kind !== 'person' ||
    !(folded(tokens, joint) === ',' || is(tokens[joint], WORD.coordinator))
  )
}

/** No verb and no comma: the complement of a noun. */
function isNominal(tokens: Words, from: number, to: number): boolean {
  if (to - from > 8) return false
  for (let at = from; at <= to; at++)
    if (
      folded(tokens, at) === ',' ||
      tokens[at]?.lex.verb ||
      is(tokens[at], WORD.avoir | WORD.etre | WORD.finite | WORD.relative)
    )
      return false
  return true
}

const OWN: ReadonlySet<string> = new Set('les ses leurs'.split(' '))
