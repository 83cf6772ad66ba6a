import { adjoins, after, folded, is, isCapital, isOfOrDu, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { ReadAttribution } from './attribution.js'
import { agencyAt } from './relay.js'
import { readSpeaker } from './speaker-name.js'

/** "— Ali Touré (@alitoure)": a post, said by the account's owner. */
export const postedBy: ReadAttribution = (tokens, text, at, { first }) => {
  if (folded(tokens, at - 1) !== '(') return null
  let begin = at - 2
  const stands = (n: number): boolean => is(tokens[n], WORD.dash) && !adjoins(tokens[n + 1])
  while (begin > first && begin > at - 10 && !stands(begin)) begin--
  if (!stands(begin) || !isCapital(tokens[begin + 1], text)) return null
  return {
    at: begin,
    reach: 'backward',
    named: { kind: 'name', first: begin + 1, last: at - 2 },
    relay: null,
    post: true,
  }
}

const ORIGINS: ReadonlySet<string> = new Set(
  'ministre ministère présidence protection gendarmerie état ong osdh ocha hcr minusma monusco minusca finul otan centcom osce oms oim pam cicr amisom atmis unicef msf croix témoins témoin observatoire chef porte élysée elysée pentagone kremlin coalition marine garde nations union société élu police préfecture préfet parquet procureur pompiers autorités sources source officiel officiels onu gouverneur gouvernement maire mairie armée hôpital hôpitaux secours médias média tv télévision agence responsable'.split(
    ' ',
  ),
)

/** Whose names are no initials, in whatever letters: "110 BLESSES (POLICE)". */
const OFFICES =
  /^(?:police|armée|armee|préfecture|gouverneur|gouvernement|parquet|procureur|pompiers|autorités|autorites|sources?|ministère|ministere|ministre|maire|gendarmerie|témoins?|temoins?|présidence)$/u

/** "l'Agence France-presse | (AFP)": the letters that the words before begin with. */
function isAcronym(tokens: Words, open: number): boolean {
  const letters = folded(tokens, open + 1)
  if (folded(tokens, open + 2) !== ')' || letters.length > 5) return false
  let left = letters.length - 1
  for (let at = open - 1; at > open - 10 && at >= 0 && left >= 0; at--)
    if (folded(tokens, at).startsWith(letters[left]!)) left--
    else if (!is(tokens[at], WORD.dash | WORD.apostrophe | WORD.preposition | WORD.determiner)) return false
  return left < 0
}

/** "(source : | police)", "(bilan | Fama)", "(décompte de | l'AFP)": where the name begins. */
function originAt(tokens: Words, paper: number): number {
  const word = folded(tokens, paper)
  const colon = folded(tokens, paper + 1) === ':'
  if (word === 'source') return colon ? paper + 2 : paper
  if (!/^(?:bilan|décompte|comptage|chiffres?|communiqué)$/u.test(word)) return paper
  const of = colon || isOfOrDu(folded(tokens, paper + 1)) ? paper + 1 : paper
  const name = after(tokens, of)
  if (!is(tokens[name], WORD.determiner) && folded(tokens, name) !== 'l') return name
  return after(tokens, name)
}

/** "37 morts (ministre de la Santé)", "12 tués (police)": a headline's way. */
export const bracketed: ReadAttribution = (tokens, text, at, { first, last }, earlier) => {
  // "droits de l'Homme (OSDH)": initials of a name
  const initials =
    isCapital(tokens[at - 1], text) &&
    isCapital(tokens[at + 1], text) &&
    agencyAt(tokens, at + 1) === null &&
    !OFFICES.test(folded(tokens, at + 1))
  if (at === first || initials || isAcronym(tokens, at) || earlier.some(({ named }) => named.last === at - 1))
    return null
  const source = originAt(tokens, at + 1)
  const known = ORIGINS.has(folded(tokens, source)) || agencyAt(tokens, source) !== null
  if (!known && folded(tokens, at + 1) !== 'source' && !(source > at + 1 && isCapital(tokens[source], text)))
    return null
  const named = readSpeaker(tokens, text, source, last)
  if (named?.kind !== 'name' || folded(tokens, named.last + 1) !== ')' || at < 3) return null
  // "un marabout (chef religieux)": what he is
  if (folded(tokens, source) === 'chef' && !/^(?:de|du|d)$/u.test(folded(tokens, source + 1))) return null
  // "le HCR (agence de l'ONU pour les réfugiés)" goes on
  if (isCapital(tokens[at - 1], text) && named.last + 2 < last) return null
  return { at, reach: 'backward', named, relay: null, post: true }
}
