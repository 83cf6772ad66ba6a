import type { Draft } from '../../../draft.js'
import { isArticle, lastToken, nounOf, previousDraft } from '../drafts.js'
import { is, isCapital, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** Whether "un Tunisien", "un homme de 40 ans" only says who somebody just named is. */
export const describesAnother = (tokens: Words, text: string, drafts: readonly Draft[], index: number): boolean =>
  describesName(tokens, text, drafts[index]!) ||
  describesSubject(tokens, drafts[index]!) ||
  describesLast(tokens, drafts[index]!) ||
  describesOne(tokens, drafts, index)

/** "Le conducteur, un Tunisien de 31 ans, a été abattu": in apposition to the subject. */
function describesSubject(tokens: Words, draft: Draft): boolean {
  if (tokens[draft.first - 1]?.folded !== ',' || draft.head === null) return false
  let closing = draft.head + 1
  while (closing < draft.head + 8 && tokens[closing]?.folded !== ',') closing++
  if (
    tokens[closing]?.folded !== ',' ||
    !(is(tokens[closing + 1], WORD.avoir | WORD.etre) || /^(?:s|se)$/u.test(tokens[closing + 1]?.folded ?? ''))
  )
    return false
  let at = draft.first - 2
  while (
    at > draft.first - 10 &&
    (tokens[at]?.kind === 'word' || is(tokens[at], WORD.apostrophe)) &&
    !is(tokens[at], WORD.avoir | WORD.etre | WORD.finite | WORD.relative)
  )
    at--
  const first = is(tokens[at + 1], WORD.apostrophe) ? at + 2 : at + 1
  return (
    /^(?:le|la|l|ce|cet|cette|son|sa|un|une)$/u.test(tokens[first]?.folded ?? '') &&
    (at < 0 || tokens[at]?.kind === 'mark' || is(tokens[at], WORD.relative))
  )
}

/** "six morts, cinq enfants et le chauffeur du bus, | un animateur de 29 ans |.": whom a definite noun has named, at the end. */
function describesLast(tokens: Words, draft: Draft): boolean {
  if (tokens[draft.first - 1]?.folded !== ',' || draft.head === null) return false
  let end = draft.head + 1
  while (end < draft.head + 6 && tokens[end]?.folded !== 'ans') end++
  if (tokens[end]?.folded !== 'ans' || !/^[.;)]?$/u.test(tokens[end + 1]?.folded ?? '')) return false
  let at = draft.first - 2
  while (at > draft.first - 9 && tokens[at]?.kind === 'word' && !is(tokens[at], WORD.coordinator)) at--
  if (tokens[at]?.kind === 'mark' && is(tokens[at], WORD.apostrophe)) at -= 2
  return is(tokens[at], WORD.coordinator) && /^(?:le|la|l|son|sa)$/u.test(tokens[at + 1]?.folded ?? '')
}

/** "a tué un cuisinier, | un homme de 40 ans |.": the same one, where no list goes on. */
function describesOne(tokens: Words, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index]!
  const before = previousDraft(drafts, index)
  if (!before || draft.head === null || !ANYBODY.has(tokens[draft.head]!.folded)) return false
  if (!isArticle(tokens, before) || nounOf(tokens, before)?.kind !== 'person') return false
  if (tokens[draft.first - 1]?.folded !== ',' || lastToken(tokens, before) !== draft.first - 2) return false
  let end = lastToken(tokens, draft) + 1
  while (end < draft.first + 14 && tokens[end]?.kind !== 'mark' && !is(tokens[end], WORD.coordinator)) end++
  return /^[.;)]?$/u.test(tokens[end]?.folded ?? '')
}

const ANYBODY: ReadonlySet<string> = new Set(
  'homme femme jeune personne individu adulte père mère trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire'.split(
    ' ',
  ),
)

/** "Karim Haddad, un Libanais de 30 ans, a été tué": in apposition to a name it counts nobody more. */
function describesName(tokens: Words, text: string, draft: Draft): boolean {
  const at = draft.first - 1
  if (tokens[at]?.folded !== ',' || !isCapital(tokens[at - 1], text) || !isCapital(tokens[at - 2], text)) return false
  // "près de Tel Abyad, un berger a été tué"
  if (!closesBeforeVerb(tokens, draft)) return false
  // "À Odessa, une femme …"
  if (is(tokens[at - 2], WORD.preposition)) return false
  // "Une Française, un Togolais et un Malgache"
  if (is(tokens[at - 2], WORD.determiner | WORD.number)) return false
  let first = at - 2
  while (isCapital(tokens[first - 1], text)) first--
  return !/^(?:à|en|au|dans|sur|vers)$/u.test(tokens[first - 1]?.folded ?? '')
}

/** Whether a mark stands between the noun and the next verb group. */
function closesBeforeVerb(tokens: Words, draft: Draft): boolean {
  for (let at = (draft.head ?? draft.last) + 1; at < draft.last + 12 && tokens[at]; at++) {
    if (tokens[at]!.kind === 'mark' && /^[,.;)]$/u.test(tokens[at]!.folded)) return true
    if (is(tokens[at], WORD.avoir | WORD.etre)) return false
  }
  return true
}
