import { after, folded, is, isMark, isThat, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { AT_DOORS, FOES_OF, HOSPITALS, SPEAKING_HOUSES, TAKEN } from '../words/place-words.js'

/** How far before a place's name the word that sets it aside may stand. */
const REACH = 8

/** Whether the place that begins at `at` is another than the event's: "né à Lyon", "ONG basée à Londres", "transférés à Sanaa", "la guerre contre la Russie". */
export function isElsewhere(tokens: Words, at: number, first: number): boolean {
  const word = folded(tokens, at)
  if (word === 'contre') return is(tokens[at + 1], WORD.determiner) && FOES_OF.has(folded(tokens, at - 1))
  if (HOSPITALS.has(word)) return takesIn(tokens, at)
  // "(3h32 | à Paris)", "(1 heure | en France)": whose hour it is
  if (tokens[at - 1] && isHourAside(tokens, at)) return true
  if (word !== 'à' && word !== 'vers') return false
  // "une attaque imputée | à Moscou"
  if (/^(?:imput|attribu)ée?s?$/u.test(folded(tokens, at - 1))) return true
  // "l'ONG, dont le siège se trouve | à Londres"
  if (/^(?:trouve|situe)$/u.test(folded(tokens, at - 1)) && folded(tokens, at - 3) === 'siège') return true
  for (let n = at - 1; n >= Math.max(first, at - REACH); n--) {
    if (tokens[n]!.kind === 'mark' ? isMark(tokens, n, ',:;«»"“”') : is(tokens[n], WORD.relative)) return false
    if (TAKEN.has(folded(tokens, n))) return true
  }
  return false
}

const isHourAside = (tokens: Words, at: number): boolean =>
  (folded(tokens, at) === 'à' || folded(tokens, at) === 'en') &&
  [at - 3, at - 4, at - 5].some((n) => folded(tokens, n) === '(') &&
  [at - 1, at - 2].some((n) => /^(?:h|heures?)$/u.test(folded(tokens, n)))

/** "à | l'hôpital", "un médecin de | l'hôpital", "l'hôpital Jala a indiqué": who is taken in, or who speaks; "le raid contre l'hôpital", "devant l'hôpital" is where it happened. */
function takesIn(tokens: Words, at: number): boolean {
  if (folded(tokens, at) === 'centre' && folded(tokens, at + 1) !== 'médical') return false
  if (isTelling(tokens, at)) return true
  const article = is(tokens[at - 1], WORD.apostrophe) ? at - 2 : at - 1
  const before = is(tokens[article], WORD.determiner) ? article - 1 : article
  const word = folded(tokens, before)
  if (/^(?:à|par|vers|selon)$/u.test(word)) return true
  if (word !== 'de' && folded(tokens, article) !== 'du') return false
  for (let n = before; n > before - 4; n--)
    if (tokens[n]?.lex.noun?.kind === 'event' || AT_DOORS.has(folded(tokens, n))) return false
  return true
}

/** How far behind a house its verb of saying may stand: over an aside, where the house heads its clause. */
const [TOLD, NEAR_TOLD] = [18, 8]

/** "l'hôpital Jala | a indiqué", "le centre médical de Gao, où …, | a fait état": the house is the subject of what is said. */
function isTelling(tokens: Words, at: number): boolean {
  const article = is(tokens[at - 1], WORD.apostrophe) ? at - 2 : at - 1
  const opens = !is(tokens[article - 1], WORD.preposition) && !is(tokens[article], WORD.preposition)
  if (!opens) return false
  const heads = tokens[article - 1]?.kind !== 'word' || isThat(folded(tokens, article - 1))
  for (let n = at + 1; n < at + (heads ? TOLD : NEAR_TOLD) && tokens[n] && !isMark(tokens, n, '.;'); n++) {
    if (folded(tokens, n) === ',' && !heads) return false
    const { lex } = tokens[n]!
    if (lex.saying && lex.saying.how !== 'according') return true
    if (is(tokens[n], WORD.avoir)) return Boolean(tokens[n + 1]?.lex.saying) || folded(tokens, n + 1) === 'fait'
  }
  return false
}

/** "une étude de l'| Université | du Michigan", "le | Centre | d'études stratégiques": where one counts, no place of harm. */
export function isOfScholars(tokens: Words, at: number): boolean {
  const word = folded(tokens, at)
  if (word === 'centre')
    return /^(?:é|e)tudes?$|^(?:recherches?|documentation|analyse|suivi)$/u.test(folded(tokens, after(tokens, at + 1)))
  if (word !== 'université') return false
  for (let n = at - 1; n > at - 5; n--)
    if (
      /^(?:études?|enquête|rapport|chercheu(?:r|rs|se)|professeure?|experte?s?|enseignante?)$/u.test(folded(tokens, n))
    )
      return true
  return false
}

/** "le maire de la ville de …", "selon l'hôpital …", "le porte-parole du gouvernorat de …": the place is who speaks. */
export function isOfSpeaker(tokens: Words, at: number): boolean {
  const before = is(tokens[at - 1], WORD.determiner | WORD.apostrophe) ? at - 2 : at - 1
  // "un corps a été relevé | boulevard Voltaire" tells where
  const told = tokens[at - 1]?.lex.saying && !is(tokens[at - 2], WORD.been | WORD.etre)
  if (folded(tokens, before) === 'selon' || told) return true
  // "a annoncé jeudi | le gouvernorat de Raqqa"
  if (is(tokens[before], WORD.timeWord) && tokens[before - 1]?.lex.saying) return true
  const of = folded(tokens, before) === 'de' ? before - 1 : folded(tokens, at - 1) === 'du' ? at - 2 : before
  return SPEAKING_HOUSES.has(folded(tokens, of))
}
