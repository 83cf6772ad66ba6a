import { folded, hints, is, isCapital, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'
import { WORD } from '../words/function-words.js'
import { isBodyAlone, isKnownBody } from './body-alone.js'
import { jointly } from './joint-speakers.js'
import { phraseEnd } from './name-phrase.js'
import type { Named } from './named.js'
import { oneOf, oneOfThem } from './one-of-several.js'
import { authorOf, isDocumentAt, ownAuthor } from './paper-author.js'
import { apposition } from './proper-name.js'
import { quotedTitle } from './quoted-title.js'
import { agencyAt } from './relay.js'
import { isLead, LONGEST, shortest } from './shortest-name.js'

/** Words that stand for whoever: "chacun", "nul", "les uns", "selon | les sources |, entre 3 et 9 morts". */
const NOBODY = new Set('chacun chacune nul nulle uns unes beaucoup tous toutes personne autrui cela'.split(' '))
const NAMING = WORD.determiner | WORD.adjective

const endsPhrase = (tokens: Words, at: number): boolean =>
  (tokens[at]?.kind ?? 'mark') === 'mark' || is(tokens[at], WORD.coordinator)

const MEDIA = new Set('quotidien journal site magazine hebdomadaire'.split(' '))
const OF_ONE = new Set(['de', 'd', 'du'])
const OURS = new Set('nos notre mes mon ma'.split(' '))

/** The noun phrase that names a speaker at `start`: "le gouverneur de la province Yavuz Selim" → "Yavuz Selim". null where none stands. */
export function readSpeaker(tokens: Words, text: string, start: number, limit: number): Named | null {
  const named = readOne(tokens, text, start, limit)
  if (named?.kind !== 'name') return named
  const last = jointly(tokens, text, named.last, limit, (second, to) => {
    const other = readOne(tokens, text, second, to)
    return other?.kind === 'name' ? other : null
  })
  return last === named.last ? named : { ...named, last }
}

function readOne(tokens: Words, text: string, start: number, limit: number): Named | null {
  // "a ironisé sur ce drame, | assurant | que", "par | rapport | à la guerre"
  const weighed = folded(tokens, start) === 'rapport' && folded(tokens, start - 1) === 'par'
  if (weighed || tokens[start]?.lex.saying?.form === 'gerund') return null
  const them = oneOfThem(tokens, start)
  if (them !== null) return { kind: 'anaphor', last: them }
  const one = oneOf(tokens, start)
  if (one === null) return readWhole(tokens, text, start, limit)
  const named = readWhole(tokens, text, one.of, limit)
  return named?.kind === 'name' && named.first === one.of ? { ...named, first: one.at } : named
}

function readWhole(tokens: Words, text: string, start: number, limit: number): Named | null {
  const outlet = agencyAt(tokens, start)
  if (outlet !== null && outlet <= limit) {
    // "BBC | Afrique"
    const edition = isCapital(tokens[outlet + 1], text) && tokens[outlet]!.kind === 'word' && outlet === start ? 1 : 0
    return { kind: 'name', first: start, last: Math.min(limit, outlet + edition) }
  }
  let first = start
  while (first <= limit && (is(tokens[first], WORD.apostrophe) || isLead(tokens[first]))) first++
  const title = first <= limit ? quotedTitle(tokens, text, first, limit) : null
  if (title) return { kind: 'name', ...title }
  const paper = MEDIA.has(folded(tokens, first)) ? agencyAt(tokens, first + 1) : null
  if (paper !== null && paper <= limit) return { kind: 'name', first: first + 1, last: paper }
  // "d'autres sources"
  if (folded(tokens, first) === 'd' && folded(tokens, first + 2) === 'autres') first += 2
  let lead = tokens[first]
  if (!lead || first > limit) return null
  if (hints(lead, CUE.pointer) && lead.folded.startsWith('ce') && OF_ONE.has(folded(tokens, first + 1)))
    // "Celui | d'Emergency |, qui a annoncé"
    return readSpeaker(tokens, text, behindOf(tokens, first + 1), limit)
  if (hints(lead, CUE.pointer) || isLatter(tokens, first)) return { kind: 'anaphor', last: first }
  // "Chacun donne son bilan", "D'autres parlent de vingt morts"
  if (lead.folded === 'sources' && folded(tokens, first - 1) === 'les' && endsPhrase(tokens, first + 1))
    return { kind: 'nobody', last: first }
  if (NOBODY.has(lead.folded) && !is(tokens[first + 1], NAMING)) return { kind: 'nobody', last: first }
  if (isBodyAlone(tokens, text, first)) return { kind: 'anaphor', last: first, body: true }
  if (isSame(tokens, first)) {
    // "a déclaré ce médecin, Ali Touré"
    const author = ownAuthor(tokens, first, limit, (at, to) => readSpeaker(tokens, text, at, to))
    if (author) return author
    // "selon ce porte-parole | de la police |, Ali Touré"
    const apposed = apposition(tokens, text, Math.max(first, phraseEnd(tokens, text, first, limit)), limit)
    if (apposed) return { kind: 'name', ...apposed }
    const noun = /^mêmes?$/u.test(lead.folded) ? first + 1 : first
    return isKnownBody(folded(tokens, noun))
      ? { kind: 'anaphor', last: noun, body: 'of-kind' }
      : { kind: 'anaphor', last: isDocumentAt(tokens, noun) ? noun : first + 1 }
  }
  // "selon son | décompte |"
  if (THEIR.has(folded(tokens, first - 1)) && isDocumentAt(tokens, first)) return { kind: 'anaphor', last: first }
  // "selon les | plus | récents bilans"
  if (lead.folded === 'plus' && is(tokens[first + 1], WORD.frontAdjective | WORD.adjective)) lead = tokens[++first]!
  // "le dernier | bilan du ministère"
  while (is(lead, WORD.frontAdjective) && isDocumentAt(tokens, first + 1)) lead = tokens[++first]
  // "le dernier | rapport"
  if (/^derni(?:er|ère)s?$/u.test(lead?.folded ?? '') && tokens[first + 1]?.kind === 'word') lead = tokens[++first]
  if (!lead) return null
  // "nos confrères | de Sud-Presse"
  if (FELLOWS.has(lead.folded) && OF_ONE.has(folded(tokens, first + 1)))
    return readSpeaker(tokens, text, behindOf(tokens, first + 1), limit)
  // "mes voisins", "deux de mes amis"
  if (OURS.has(folded(tokens, start)) || OURS.has(folded(tokens, start + 2))) return { kind: 'nobody', last: first }
  const last = phraseEnd(tokens, text, first, Math.min(limit, first + LONGEST))
  if (last < first) return null
  const article = lead.folded === 'un' || lead.folded === 'une'
  // "un nouveau bilan"
  let noun = article ? first + 1 : first
  while (is(tokens[noun], WORD.frontAdjective) || (tokens[noun]?.lex.times ?? 0) > 0 || folded(tokens, noun) === 'tout')
    noun++
  // "deux bilans", "plusieurs estimations"
  if (is(lead, WORD.number) && isDocumentAt(tokens, noun + 1)) noun++
  lead = tokens[noun]
  // "le sous-préfet"
  if (!lead || (is(lead, WORD.preposition) && !is(tokens[noun + 1], WORD.dash))) return null
  // "selon des images filmées par des témoins"
  if (PICTURES.has(lead.folded)) return { kind: 'nobody', last: Math.max(noun, last) }
  if (isDocumentAt(tokens, noun))
    return authorOf(tokens, noun, Math.max(noun, last), limit, (at, to) => readSpeaker(tokens, text, at, to))
  // "un tragique | naufrage"
  const told = is(lead, WORD.adjective) && tokens[noun + 1]?.kind === 'word' ? tokens[noun + 1]! : lead
  if (told.lex.noun?.kind === 'event' || told.lex.noun?.kind === 'outcome' || hints(told, CUE.mute)) return null
  return shortest(tokens, text, first, last, limit, (at, to) => readSpeaker(tokens, text, at, to))
}

/** "celui | d' | Emergency", "celui | de | la Croix-Rouge" */
const behindOf = (tokens: Words, of: number): number => (is(tokens[of + 1], WORD.apostrophe) ? of + 2 : of + 1)

/** "ce", "cet", "cette", "ces" */
const isThis = (word: string): boolean => word === 'ce' || word === 'cet' || word === 'cette' || word === 'ces'

/** "ce dernier", "cette dernière" */
const isLatter = (tokens: Words, first: number): boolean =>
  isThis(folded(tokens, first - 1)) && /^derni(?:er|ère)s?$/u.test(folded(tokens, first))

/** "la même source", "cette source", "ce responsable" */
function isSame(tokens: Words, first: number): boolean {
  const word = folded(tokens, first)
  const previous = folded(tokens, first - 1)
  return (
    word === 'même' ||
    word === 'mêmes' ||
    (isThis(previous) &&
      !/^(?:matin|après|été|automne|hiver)$/u.test(word) &&
      tokens[first]?.lex.noun?.kind !== 'event')
  )
}

const FELLOWS: ReadonlySet<string> = new Set('confrères collègues'.split(' '))

const PICTURES: ReadonlySet<string> = new Set('images image vidéos vidéo photos photo'.split(' '))

const THEIR: ReadonlySet<string> = new Set('son sa ses leurs leur'.split(' '))
