import type { TokenRange } from '../../../../text/sentences.js'
import { type Report, sentenceIndexAt } from '../drafts.js'
import { folded, is, isCapital } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Attribution, Lookup } from './attribution.js'
import { type Named, readSpeaker } from './speaker-name.js'

/** How many sentences back a pointing word ("la même source", "a-t-il ajouté") looks for its name. */
const LOOK_BACK = 5
/** How far before "selon lui" his figures may be spoken of. */
const AUTHOR_REACH = 40

/** Whom "il", "la même source" point back to: the name last given before. */
export function antecedent(
  doc: Report,
  sentence: TokenRange,
  pointing: Attribution,
  lookUp: Lookup,
): Attribution | null {
  const author = authorHere(doc, sentence, pointing)
  if (author) return author
  const fits = ({ named }: Attribution): boolean => named.kind === 'name' && agrees(doc, pointing, named.first)
  const here = lookUp(sentence).filter((other) => other.at < pointing.at && fits(other))
  if (here.length > 0) return here.at(-1)!
  const index = sentenceIndexAt(doc.sentences, sentence.first)
  for (let n = index - 1; n >= Math.max(0, index - LOOK_BACK); n--) {
    const names = lookUp(doc.sentences[n]!).filter(fits)
    if (names.length > 0) return names.at(-1)!
    const subject = isBody(pointing) ? subjectOf(doc, doc.sentences[n]!) : null
    if (subject) return { ...pointing, named: subject }
  }
  return null
}

const GENDERS: ReadonlyMap<string, string> = new Map([
  ['lui', 'le un du au ce'],
  ['elle', 'la une cette'],
  ['eux', 'les des ces deux'],
  ['elles', 'les des ces deux'],
])

/** "selon elle" is none of "des médecins": by the article before the name, where one stands. A title's "il" may be a woman's. */
function agrees({ tokens }: Report, { at, named: pointer }: Attribution, first: number): boolean {
  const word = folded(tokens, pointer.last)
  const articles = /^(?:selon|après)$/u.test(folded(tokens, at)) ? GENDERS.get(word) : undefined
  if (articles === undefined) return true
  const article = folded(tokens, is(tokens[first], WORD.determiner) ? first : first - 1)
  const known = [...GENDERS.values()].some((words) => words.split(' ').includes(article))
  return !known || articles.split(' ').includes(article)
}

/** "l'ONG", "l'agence": the words name a kind of body, which one was said before. */
export const isBody = ({ named }: Attribution): boolean => named.kind === 'anaphor' && named.body === true

/** "Médecins sans frontières gère l'hôpital.": the name that a sentence begins with. */
function subjectOf({ tokens, text }: Report, { first, last }: TokenRange): Named | null {
  const named = readSpeaker(tokens, text, first, last)
  if (named?.kind !== 'name' || named.last === named.first || !isCapital(tokens[named.first], text)) return null
  const verb = tokens[named.last + 1]
  return is(verb, WORD.avoir | WORD.etre | WORD.finite) || verb?.lex.saying || verb?.lex.verb ? named : null
}

/** "Les chiffres du gouvernement diffèrent : 150 morts selon lui": whose figures the sentence speaks of. */
function authorHere({ tokens, text }: Report, { first }: TokenRange, pointing: Attribution): Attribution | null {
  if (pointing.named.kind !== 'anaphor' || !/^(?:lui|elle|eux|elles)$/u.test(folded(tokens, pointing.named.last)))
    return null
  for (let at = pointing.at - 1; at >= Math.max(first, pointing.at - AUTHOR_REACH); at--) {
    if (!/^(?:chiffres|bilan|données|décompte|estimations?)$/u.test(folded(tokens, at))) continue
    const named = readSpeaker(tokens, text, at, pointing.at - 1)
    if (named?.kind === 'name') return { ...pointing, named }
  }
  return null
}
