import type { Report } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Attribution } from './attribution.js'
import { isDocumentAt } from './paper-author.js'

/** "selon elle", "a-t-il ajouté" is none of "des médecins": a name must agree with its pronoun, where its words tell. */
export function agrees(doc: Report, { at, named: pointer }: Attribution, named: Attribution['named']): boolean {
  const pronoun = pronounAt(doc.tokens, at, pointer.last)
  if (pronoun === null || named.kind !== 'name') return true
  // "Le communiqué de la présidence … | Il | ajoute": the paper's gender
  const paper = paperBefore(doc.tokens, named.first)
  const form = (paper && formOf(doc, { first: paper, last: paper })) ?? formOf(doc, named)
  if (form === null) return true
  if (PLURAL.test(pronoun)) return form === 'plural'
  if (form === 'plural') return false
  if ((form === 'feminine') === (pronoun === 'elle')) return true
  // a title's "il" may be a woman's, a body's is not
  return !/^(?:selon|après)$/u.test(folded(doc.tokens, at)) && !BODIES.test(folded(doc.tokens, named.first))
}

/** "| communiqué | de la présidence": the paper that the name has made; null where it made none. */
function paperBefore(tokens: Words, name: number): number | null {
  let at = name - 1
  while (at > name - 5 && is(tokens[at], WORD.determiner | WORD.apostrophe | WORD.preposition)) at--
  return at < name - 1 && isDocumentAt(tokens, at) ? at : null
}

const BODIES =
  /^(?:police|armée|source|gendarmerie|présidence|préfecture|mairie|coalition|mission|télévision|chaîne|agence|ong|organisation|protection|défense|marine|ministère|gouvernement|parquet|commandement|observatoire|osdh|croissant)$/u

const PLURAL = /^(?:ils|elles|eux)$/u

/** "| celui |-ci", "ce | dernier |": what they stand for. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ['celui', 'il'],
  ['celle', 'elle'],
  ['ceux', 'ils'],
  ['celles', 'elles'],
  ['dernier', 'il'],
  ['dernière', 'elle'],
  ['derniers', 'ils'],
  ['dernières', 'elles'],
])

/** The pronoun of the words of saying at `at`: "selon | lui", "a-t-| il | ajouté", "| ils | avaient parlé". */
export function pronounAt(tokens: Words, at: number, last: number): string | null {
  const word = folded(tokens, last)
  if (/^(?:lui|elle|eux|elles|il|ils)$/u.test(word)) return word
  const shown = SHOWN.get(word)
  if (shown && (is(tokens[last + 1], WORD.dash) || /^ce(?:tte|s)?$/u.test(folded(tokens, last - 1)))) return shown
  // "affirment-| ils |", "souffle-t-| il |", "a-t-| il | ajouté"
  for (let n = at + 4; n > at - 6; n--) {
    if (n > at && !is(tokens[n - 1], WORD.dash)) continue
    if (/^(?:il|elle|ils|elles)$/u.test(folded(tokens, n))) return folded(tokens, n)
  }
  return null
}

/** What a name's own article says of it; null where none stands. Two who speak together are a plural. */
function formOf(
  { tokens }: Report,
  { first, last }: { first: number; last: number },
): 'masculine' | 'feminine' | 'plural' | null {
  for (let at = first; at <= last; at++)
    if (folded(tokens, at) === 'et' && (is(tokens[at + 1], WORD.determiner) || (at === first + 1 && at + 1 === last)))
      return 'plural'
  const at = is(tokens[first], WORD.determiner) ? first : is(tokens[first - 1], WORD.apostrophe) ? first - 2 : first - 1
  switch (folded(tokens, at)) {
    case 'les':
    case 'des':
    case 'ces':
    case 'deux':
    case 'plusieurs':
    case 'aux':
      return 'plural'
    case 'le':
    case 'un':
    case 'du':
    case 'au':
    case 'ce':
      return 'masculine'
    case 'la':
    case 'une':
    case 'cette':
      return 'feminine'
    default:
      // "de sources concordantes", "de source officielle"
      if (/^(?:sources|médecins|témoins|habitants|autorités|responsables)$/u.test(folded(tokens, first)))
        return 'plural'
      return folded(tokens, first) === 'source' ? 'feminine' : null
  }
}
