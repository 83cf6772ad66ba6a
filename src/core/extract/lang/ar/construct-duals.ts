import { SPACE } from '../../../text/tokenize.js'
import type { Tokens } from './sentences.js'

/** "رجلي أمن", "مدفعي هاون": the dual before what it belongs to; of other nouns the form is mostly an adjective. */
export const CONSTRUCT_DUALS: readonly (readonly [form: string, of: string])[] = [
  ['رجلي', 'رجل'],
  ['ضابطي', 'ضابط'],
  ['شهيدي', 'شهيد'],
  ['قائدي', 'قائد'],
  ['مدفعي', 'مدفع'],
  ['صاروخي', 'صاروخ'],
  ['رشاشي', 'رشاش'],
]

/** "رجلي أمن", "مدفعي هاون" are two; "القصف المدفعي", "هجوم صاروخي" are not. */
const CONSTRUCTS = new Set(CONSTRUCT_DUALS.map(([form]) => form))

function constructFollows(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at]!.lex.def || next?.kind !== 'word' || next.space > SPACE.blank || next.lex.conj || next.lex.prep !== '')
    return false
  const thing = tokens[at]!.lex.word.noun?.kind !== 'person'
  return thing ? /^(?:هاون|رشاش|غراد|جراد|كاتيوشا|كورنيت|سكود|تاو|ارض|دوشكا|ميدان)$/u.test(next.folded) : true
}

/** "القصف المدفعي", "هجوم صاروخي": no dual stands there. */
export const isAdjectiveOnly = (tokens: Tokens, at: number): boolean =>
  CONSTRUCTS.has(tokens[at]!.lex.stem) && !constructFollows(tokens, at)
