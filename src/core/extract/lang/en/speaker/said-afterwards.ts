import { SPACE } from '../../../../text/tokenize.js'
import type { Sheet } from '../sheet.js'
import { CUE, isAt, lexAt, type Tokens, W, wordAt } from '../words/lex.js'
import type { Antecedents } from './antecedents.js'
import type { Saying } from './citations.js'
import type { Voice } from './quotations.js'

/** Who the next sentence says gave what this one tells: "Five are hurt. |The mayor announced this on Monday.", "… |This was reported by the police." */
export function saidAfterwards({ tokens, doc, cuesOf }: Sheet, index: number, heard: Antecedents): Voice | null {
  const next = doc.sentences[index + 1]
  if (!next || !((cuesOf[index + 1] as number) & CUE.this)) return null
  const passive = isThis(tokens, next.first) && isAt(tokens, next.first + 1, W.be)
  const apart = (tokens[next.first]?.space ?? 0) >= SPACE.line
  if (!passive && apart) return null
  const saying = heard.sayingsOf(index + 1).find((found) => (passive ? saidBy(tokens, found) : saysThis(tokens, found)))
  return saying ? { saying, index: index + 1 } : null
}

const isThis = (tokens: Tokens, i: number): boolean => wordAt(tokens, i) === 'this'

/** "was announced |by" */
const saidBy = (tokens: Tokens, { name }: Saying): boolean => wordAt(tokens, name.first - 1) === 'by'

/** "announced |this on Monday", but not "announced |this toll" */
const saysThis = (tokens: Tokens, { last }: Saying): boolean =>
  isThis(tokens, last + 1) &&
  (isAt(tokens, last + 2, W.preposition | W.comma | W.adverb | W.stop) ||
    wordAt(tokens, last + 2) === '.' ||
    lexAt(tokens, last + 2).weekday >= 0)
