import type { Doc } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { isState } from './body-names.js'
import { OUTLETS } from './outlets.js'
import { type Phrase, speakerPhrase } from './speaker-phrase.js'

/** "استهدفنا رتلا وقتلنا 5. القيادة العامة للقوات": who signs a statement in the first person tells all of it. */
export function signatureOf({ tokens, text, sentences }: Doc<Lex>): string | null {
  const end = sentences.at(-1)
  if (!end || sentences.length < 2 || end.last - end.first > LONGEST) return null
  const signed = signer(tokens, end.first, end.last)
  if (!signed || !isOurs(tokens, end.first)) return null
  return text.slice(tokens[signed.first]!.start, tokens[signed.last]!.end)
}
/** Tokens of a signature and its date at most. */
const LONGEST = 16

/** A body and nothing that is told of it: "المكتب الإعلامي لغرفة كذا، 3 أيار 2024". */
function signer(tokens: Tokens, first: number, last: number): Phrase | null {
  const { word, stem, prep, conj } = tokens[first]!.lex
  if ((word.saying !== 'body' && word.saying !== 'title') || prep !== '' || conj || OUTLETS.has(stem)) return null
  const phrase = speakerPhrase(tokens, first, last)
  if (!phrase || phrase.last === first || isState(tokens[first]!)) return null
  const behind = tokens[phrase.last + 1]
  if (phrase.last < last && behind?.kind !== 'mark') return null
  for (let at = phrase.last + 1; at <= last; at++) {
    const { outcome, saying, role } = tokens[at]!.lex.word
    if (outcome || role || saying?.includes('verb') || isMark(tokens[at], ':')) return null
  }
  return phrase
}

/** "قواتنا", "مقاتلينا": those who sign tell of themselves; or the text calls itself a statement. */
function isOurs(tokens: Tokens, end: number): boolean {
  if (/^(?:بيان|بلاغ|تعميم|تصريح)$/u.test(tokens[0]!.folded)) return true
  for (let at = 0; at < end; at++) {
    const { suffix, word } = tokens[at]!.lex
    if (tokens[at]!.folded === 'الله' && /^(?:بفضل|بعون|بتوفيق)$/u.test(tokens[at - 1]?.folded ?? '')) return true
    if (suffix === 'نا' && (word.noun || word.group || word.outcome || word.saying === 'body')) return true
  }
  return false
}
