import { quoteSide } from '../quote-marks.js'
import { after, folded, is, isCapital, isThat, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import type { Attribution, ReadAttribution } from './attribution.js'
import { sentenceSubject } from './sentence-subject.js'
import { readSpeaker } from './speaker-name.js'
import { subjectBefore } from './subject.js'

/** "Préfecture : douze morts", "ONU: douze civils tués", "Ali Touré, médecin : « … »": who stands before a colon. */
export const headed: ReadAttribution = (tokens, text, at, { first, last }, earlier) => {
  if (at === last) return null
  const quoted = quoteSide(tokens, at + 1) === 'open'
  const told =
    quoted || takesFloor(tokens, first, at) ? sentenceSubject({ tokens, text }, { first, last: at - 1 }) : null
  if (told) return forward(at, told)
  const giver = quoted || earlier.length > 0 ? null : givenBefore(tokens, text, first, at)
  if (giver) return forward(at, giver)
  if (at - first > (quoted ? QUOTED_HEAD : HEAD)) return null
  const named = readSpeaker(tokens, text, first, at - 1)
  if (named?.kind !== 'name') return null
  if (named.last === at - 1)
    return isTeller(tokens, text, named, quoted) ||
      (quoted && (isTitled(tokens, first) || isOffice(tokens, text, first, at)))
      ? forward(at, named)
      : null
  const aside = folded(tokens, named.last + 1)
  // "Le préfet, | au micro de RFI |: « … »", "Le maire | (à la radio) |: « … »"
  const set = aside === ',' || (aside === '(' && folded(tokens, at - 1) === ')')
  return quoted && set && (isFullName(tokens, text, named) || isTitled(tokens, first)) ? forward(at, named) : null
}

/** "| Le docteur | Ba", "| Un pompier |": begins with who can tell something. */
const isTitled = (tokens: Words, first: number): boolean => {
  let at = first
  while (is(tokens[at], WORD.determiner | WORD.apostrophe)) at++
  return SPEAKING_NOUNS.has(folded(tokens, at))
}

/** "| Le numéro deux du Hamas | : « … »", "| Le Haut-Commissariat aux réfugiés | : « … »": an article, and a name within; "L'attentat de Nice : « … »" is what is told of. */
function isOffice(tokens: Words, text: string, first: number, colon: number): boolean {
  if (!is(tokens[first], WORD.determiner)) return false
  const noun = after(tokens, first)
  const kind = tokens[noun]!.lex.noun?.kind
  if (kind && kind !== 'person') return false
  for (let at = noun; at < colon; at++) if (isCapital(tokens[at], text)) return true
  return false
}

/** "Le maire s'est adressé à la | presse | : douze personnes …", "Le préfet a fait le | point | : …" */
function takesFloor(tokens: Words, first: number, colon: number): boolean {
  for (let at = colon - 1; at > Math.max(first, colon - FLOOR); at--)
    if (NO_SPEAKER.has(folded(tokens, at))) return true
  return false
}

/** "Le bilan | donné | mardi par le maire | : douze morts": who gives what stands behind the colon. */
function givenBefore(tokens: Words, text: string, first: number, colon: number): Attribution['named'] | null {
  for (let par = colon - 2; par > Math.max(first, colon - GIVEN_REACH); par--) {
    if (folded(tokens, par) !== 'par') continue
    for (let at = par - 1; at > Math.max(first, par - GIVEN_REACH); at--) {
      if (!GIVEN.test(folded(tokens, at))) continue
      const named = readSpeaker(tokens, text, par + 1, colon - 1)
      return named?.kind === 'name' && named.last === colon - 1 ? named : null
    }
    return null
  }
  return null
}

const GIVEN =
  /^(?:faite?|donnée?|livrée?|fournie?|communiquée?|annoncée?|dressée?|avancée?|publiée?|établie?|tirée?)s?$/u
const GIVEN_REACH = 10

/** How far before its colon: "a fait le point, peu avant minuit : …". */
const FLOOR = 8

/** A headline's first words at most, and those before a quotation. */
const HEAD = 5
const QUOTED_HEAD = 14

interface Range {
  readonly first: number
  readonly last: number
}

const isTeller = (tokens: Words, text: string, named: Range, quoted: boolean): boolean =>
  (SPEAKING_NOUNS.has(folded(tokens, named.first)) &&
    (quoted ||
      !isCounted(tokens, named.first) ||
      /^(?:le|la|l|un|une)$/u.test(folded(tokens, beforeArticle(tokens, named.first))))) ||
  (quoted && (isFullName(tokens, text, named) || isNamedBody(tokens, text, named)))

const beforeArticle = (tokens: Words, at: number): number => (is(tokens[at - 1], WORD.apostrophe) ? at - 2 : at - 1)

/** "Soldats : douze tués": who is told of; "Le préfet : douze tués" is who tells. */
const isCounted = (tokens: Words, at: number): boolean => tokens[at]!.lex.noun?.kind === 'person'

/** "L'Unama", "La Minusma": an article and one name. */
const isNamedBody = (tokens: Words, text: string, { first, last }: Range): boolean =>
  last === first &&
  isCapital(tokens[first], text) &&
  is(tokens[is(tokens[first - 1], WORD.apostrophe) ? first - 2 : first - 1], WORD.determiner)

/** "Ali Touré": two words, each with its capital. */
function isFullName(tokens: Words, text: string, { first, last }: Range): boolean {
  if (last === first || tokens[first]!.lex.noun) return false
  for (let at = first; at <= last; at++) if (!isCapital(tokens[at], text) && !is(tokens[at], WORD.dash)) return false
  return true
}

/** "Pour le docteur Ali Touré, « … »", "Pour l'opposition, le bilan est de 14 morts": whose view it is. */
export const accordingTo: ReadAttribution = (tokens, text, at, { first, last }) => {
  if (at > first + 1) return null
  const named = readSpeaker(tokens, text, at + 1, last)
  if (named?.kind !== 'name' || folded(tokens, named.last + 1) !== ',') return null
  // "Pour la porte-parole de l'ONU, Lise Ferrand, la tuerie s'ajoute à …"
  const titled = named.first > at + 3 && isTeller(tokens, text, { first: after(tokens, at + 1), last: at + 3 }, false)
  const names = titled && isFullName(tokens, text, named)
  return names || quoteSide(tokens, named.last + 2) === 'open' || holdsView(tokens, text, at + 1, named, last)
    ? forward(at, named)
    : null
}

/** "Pour le préfet, | il y a douze morts": a view with a number; what is told behind a colon is nobody's: "Pour le pouvoir, c'est un échec : 14 soldats sont morts". */
function holdsView(tokens: Words, text: string, start: number, named: Range, last: number): boolean {
  let noun = is(tokens[start], WORD.determiner) ? after(tokens, start) : start
  while (is(tokens[noun], WORD.frontAdjective | WORD.number)) noun++
  const teller = SPEAKING_NOUNS.has(folded(tokens, noun))
  // "Pour le Liban, le bilan est de 40 morts": told of it
  const body = isNamedBody(tokens, text, named) && tokens[named.first]!.lex.places === null
  if (!teller && !body && !isFullName(tokens, text, named)) return false
  const told = named.last + 2
  if (/^(?:c|ce|cela|ça)$/u.test(folded(tokens, told)) && folded(tokens, told + 1) !== 'sont') return false
  if (teller && BEREFT.test(folded(tokens, noun)) && /^(?:bilan|coût|pertes)$/u.test(folded(tokens, told + 1)))
    return false
  for (let n = told; n <= last; n++) if (folded(tokens, n) === ':' && quoteSide(tokens, n + 1) !== 'open') return false
  return true
}

/** Those whom a toll may be told of: "Pour l'armée, le bilan est de 14 morts". */
const BEREFT =
  /^(?:armées?|familles?|proches|habitants?|rebelles|insurgés|militaires|policiers|forces?|police|communauté)$/u

/** "Le préfet est | formel : douze personnes sont mortes", "se dit | convaincu que" */
export const isFirm: ReadAttribution = (tokens, text, at, sentence) => {
  const that = isThat(folded(tokens, at + 1))
  if (folded(tokens, at + 1) !== ':' && !(that && CONVINCED.test(folded(tokens, at)))) return null
  let verb = at - 1
  if (/^dit|^dis(?:ent|ait)$/u.test(folded(tokens, verb)) && !is(tokens[--verb], WORD.etre)) verb++
  while (is(tokens[verb], WORD.been | WORD.adverb)) verb--
  if (!is(tokens[verb], WORD.avoir | WORD.etre) && tokens[verb]?.lex.saying === null) return null
  const named = subjectBefore(tokens, text, verb, sentence)
  // "il est certain que"
  if (that && named?.kind !== 'name') return null
  return named?.kind === 'nobody' ? null : named && forward(at, named)
}

const CONVINCED = /^(?:convain|persuad|sûr|certain|formel|catégorique)/u

const forward = (at: number, named: Attribution['named']): Attribution => ({
  at,
  reach: 'forward',
  named,
  relay: null,
})

const NO_SPEAKER: ReadonlySet<string> = new Set(
  'parole point presse journalistes médias exprimées exprimée exprimés exprimé alarme garde bilan'.split(' '),
)
