import { adjoins, after, folded, hints, is, isCapital, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'
import { WORD } from '../words/function-words.js'
import { OUTLETS } from '../words/outlets.js'
import { quotedTitle } from './quoted-title.js'

/** The last token of the agency or outlet named at `at`; null where none is. */
export function agencyAt(tokens: Words, at: number): number | null {
  const names = OUTLETS.get(folded(tokens, at))
  if (!names) return null
  for (const rest of names) {
    const last = nameEnd(tokens, at, rest)
    if (last !== null) return last
  }
  return null
}

/** Where a name of the words `rest` behind token `at` ends; null where other words stand. */
function nameEnd(tokens: Words, at: number, rest: readonly string[]): number | null {
  let last = at
  for (const word of rest) {
    last += joiner(tokens, last + 1) ? 2 : 1
    if (folded(tokens, last) !== word) return null
  }
  return last
}

/** "France-Presse", "actu.cd": a dash or a full stop within a name. */
const joiner = (tokens: Words, at: number): boolean =>
  adjoins(tokens[at]) && (is(tokens[at], WORD.dash) || (folded(tokens, at) === '.' && adjoins(tokens[at + 1])))

export interface Relay {
  readonly first: number
  readonly last: number
}

const MEDIA = new Set('agence chaîne télévision radio quotidien journal site magazine hebdomadaire'.split(' '))

/** The agency that carried the words: "à l'AFP", "cité par Reuters", "à l'agence Amaq", "auprès de l'AFP", at token `at`. */
export function relayAt(tokens: Words, text: string, at: number): Relay | null {
  const word = folded(tokens, at)
  const carries = hints(tokens[at], CUE.carrier)
  let name = -1
  if (word === 'à' || word === 'a' || word === 'au') name = at + 1
  else if (carries && folded(tokens, at + 1) === 'par') name = at + 2
  else if (word === 'auprès' || word === 'via')
    name = at + (folded(tokens, at + 1) === 'de' || folded(tokens, at + 1) === 'du' ? 2 : 1)
  else if (word === 'par') name = at + 1
  // "au micro | de RFI"
  else if (word === 'micro' || word === 'antenne') name = after(tokens, at + 1)
  if (name < 0) return null
  // "confie au « Parisien »", "cité par le quotidien « Sabah »"; "la fusillade à « Charlie Hebdo »" carries nothing
  const told = carries || tokens[at - 1]?.lex.saying || is(tokens[at - 1], WORD.timeWord | WORD.adverb)
  const behind = is(tokens[name], WORD.determiner) ? after(tokens, name) : name
  const title = told ? quotedTitle(tokens, text, behind, tokens.length) : null
  if (title) return title
  // "Le Parisien" begins with its article
  if (is(tokens[name], WORD.determiner) && agencyAt(tokens, name) === null) name = after(tokens, name)
  // "au Soir", "au Monde": the article taken in
  if (
    word === 'au' &&
    isCapital(tokens[name], text) &&
    OUTLETS.get('le')?.some(([only, more]) => only === folded(tokens, name) && more === undefined)
  )
    return { first: name, last: name }
  // "citée par Radio Nord", "relayé par Ukrinform"
  if (carries && isCapital(tokens[name], text) && folded(tokens, name) !== 'agence')
    return { first: name, last: Math.max(agencyAt(tokens, name) ?? name, capitalsEnd(tokens, text, name)) }
  // "à l'agence officielle Sana"; "Agence France-Presse" is one name
  if (MEDIA.has(folded(tokens, name)) && folded(tokens, name + 1) !== 'france') {
    // "à l'agence officielle Sana"
    for (let first = name + 1; first <= name + 5; first++) {
      // "à la radio d'Etat iranienne"
      if (/^[eé]tat$/u.test(folded(tokens, first))) return null
      if (isCapital(tokens[first], text)) return { first, last: capitalsEnd(tokens, text, first) }
      if (tokens[first]?.kind !== 'word') break
    }
    return null
  }
  const last = agencyAt(tokens, name)
  return last === null ? null : { first: name, last }
}

function capitalsEnd(tokens: Words, text: string, first: number): number {
  let last = first
  while (isCapital(tokens[last + 1], text) || (is(tokens[last + 1], WORD.dash) && isCapital(tokens[last + 2], text)))
    last++
  return last
}
