import type { TokenRange } from '../../../../text/sentences.js'
import { type Report, sentenceIndexAt } from '../drafts.js'
import { folded, is, isCapital, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Attribution, Lookup } from './attribution.js'
import type { Named } from './named.js'
import { readSpeaker } from './speaker-name.js'

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
  const fits = ({ named }: Attribution): boolean => named.kind === 'name' && agrees(doc, pointing, named)
  const here = lookUp(sentence).filter((other) => other.at < pointing.at && fits(other))
  if (here.length > 0) return here.at(-1)!
  const index = sentenceIndexAt(doc.sentences, sentence.first)
  for (let n = index - 1; n >= Math.max(0, index - LOOK_BACK); n--) {
    const names = lookUp(doc.sentences[n]!).filter(fits)
    if (names.length > 0) return names.at(-1)!
    const subject = isBody(pointing)
      ? subjectOf(doc, doc.sentences[n]!)
      : n === index - 1
        ? personIn(doc, doc.sentences[n]!, pointing)
        : null
    if (subject) return { ...pointing, named: subject }
  }
  return null
}

/** "selon elle", "a-t-il ajouté" is none of "des médecins": a name must agree with its pronoun, where its words tell. */
function agrees(doc: Report, { at, named: pointer }: Attribution, named: Attribution['named']): boolean {
  const pronoun = pronounAt(doc.tokens, at, pointer.last)
  if (pronoun === null || named.kind !== 'name') return true
  const form = formOf(doc, named)
  if (form === null) return true
  if (PLURAL.test(pronoun)) return form === 'plural'
  if (form === 'plural') return false
  if ((form === 'feminine') === (pronoun === 'elle')) return true
  // a title's "il" may be a woman's, a body's is not
  return !/^(?:selon|après)$/u.test(folded(doc.tokens, at)) && !BODIES.test(folded(doc.tokens, named.first))
}

const BODIES =
  /^(?:police|armée|source|gendarmerie|présidence|préfecture|mairie|coalition|mission|télévision|chaîne|agence|ong|organisation|protection|défense|marine|ministère|gouvernement|parquet|commandement|observatoire|osdh|croissant)$/u

const PLURAL = /^(?:ils|elles|eux)$/u

/** The pronoun of the words of saying at `at`: "selon | lui", "a-t-| il | ajouté", "| ils | avaient parlé". */
function pronounAt(tokens: Words, at: number, last: number): string | null {
  if (/^(?:lui|elle|eux|elles|il|ils)$/u.test(folded(tokens, last))) return folded(tokens, last)
  for (let n = at; n > at - 6; n--) if (/^(?:il|elle|ils|elles)$/u.test(folded(tokens, n))) return folded(tokens, n)
  return null
}

/** What a name's own article says of it; null where none stands. Two who speak together are a plural. */
function formOf(
  { tokens }: Report,
  { first, last }: { first: number; last: number },
): 'masculine' | 'feminine' | 'plural' | null {
  for (let at = first; at <= last; at++)
    if (folded(tokens, at) === 'et' && is(tokens[at + 1], WORD.determiner)) return 'plural'
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

/** "l'ONG", "l'agence": the words name a kind of body, which one was said before. */
export const isBody = ({ named }: Attribution): boolean => named.kind === 'anaphor' && named.body === true

/** "Médecins sans frontières gère l'hôpital.": the name that a sentence begins with. */
function subjectOf({ tokens, text }: Report, { first, last }: TokenRange): Named | null {
  const named = readSpeaker(tokens, text, first, last)
  if (named?.kind !== 'name' || named.last === named.first || !isCapital(tokens[named.first], text)) return null
  const verb = tokens[named.last + 1]
  return is(verb, WORD.avoir | WORD.etre | WORD.finite) || verb?.lex.saying || verb?.lex.verb ? named : null
}

/** "Le maire Paul Sagna s'est rendu sur place. | … , a-t-il dit": the person that the sentence before is about. */
function personIn(doc: Report, { first, last }: TokenRange, { at, named: pointer }: Attribution): Named | null {
  const { tokens, text } = doc
  const pronoun = pronounAt(tokens, at, pointer.last)
  if (pronoun === null || PLURAL.test(pronoun)) return null
  let start = first
  // "Dans la matinée, | le maire …"
  if (is(tokens[first], WORD.preposition)) {
    while (start < first + 10 && folded(tokens, start) !== ',') start++
    if (folded(tokens, start) !== ',') return null
    start++
  }
  const named = readSpeaker(tokens, text, start, last)
  if (named?.kind !== 'name' || named.last === named.first) return null
  for (let n = named.first; n <= named.last; n++)
    if (!isCapital(tokens[n], text) && !is(tokens[n], WORD.dash | WORD.apostrophe)) return null
  const verb = folded(tokens, named.last + 1) === ',' ? named.last + 2 : named.last + 1
  return is(tokens[verb], WORD.avoir | WORD.pronoun) || tokens[verb]?.lex.saying ? named : null
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
