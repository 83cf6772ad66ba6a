import { folded, is, isUn, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "L'attentat de la gare avait fait 85 morts | en 1980": the year of one event. */
export function tellsOfOneEvent(tokens: Words, at: number): boolean {
  for (let n = at - 1; n > at - 20 && n > 0; n--) {
    const word = folded(tokens, n)
    if (word === '.' || word === ';' || word === '»') break
    // "cette attaque porte à cinq le nombre de tués | cette année"
    if (folded(tokens, n + 1) === 'à' && /^port(?:e|ent|ait|ant)$/u.test(word)) return false
    // "le tsunami qui avait fait 220.000 morts | en 2004"
    if (DISASTERS.has(word) && /^(?:le|la|du|l|ce|cet)$/u.test(folded(tokens, n - 1))) return true
    const noun = tokens[n]!.lex.noun
    if (noun?.kind !== 'event' || noun.plural) continue
    const article = is(tokens[n - 1], WORD.apostrophe | WORD.adjective | WORD.frontAdjective) ? n - 2 : n - 1
    if (/^(?:l|le|la|un|une|cet|cette|ce|d)$/u.test(folded(tokens, article))) return true
  }
  return isInOneEvent(tokens, at)
}

const ACCIDENT: ReadonlySet<string> = new Set(
  'accident collision crash incendie effondrement naufrage déraillement carambolage bousculade'.split(' '),
)
const MISFORTUNE: ReadonlySet<string> = new Set(
  'accident collision crash incendie effondrement naufrage déraillement carambolage bousculade drame tragédie catastrophe'.split(
    ' ',
  ),
)
const DISASTERS: ReadonlySet<string> = new Set('tsunami séisme cyclone typhon ouragan'.split(' '))

/** "L'an dernier, | une attaque avait fait 40 morts": one event is what the clause behind tells of. */
export function isSubjectBehind(tokens: Words, comma: number): boolean {
  if (folded(tokens, comma) !== ',') return false
  for (let at = comma + 2; at < comma + 5; at++) {
    const noun = tokens[at]?.lex.noun
    if ((noun?.kind === 'event' && !noun.plural) || MISFORTUNE.has(folded(tokens, at)))
      return /^(?:l|la|un|une|cet|cette)$/u.test(folded(tokens, comma + 1))
  }
  return false
}

/** "En 2015, 224 personnes ont été tuées | dans l'explosion d'un avion" */
export function isInOneEvent(tokens: Words, at: number): boolean {
  for (let n = at + 1; n < at + 22 && tokens[n]; n++) {
    if (folded(tokens, n) === '.' || folded(tokens, n) === ';') return false
    // "25 voyageurs ont été tués | lorsque deux bus se sont heurtés"
    if (WHEN.has(folded(tokens, n))) return true
    const noun = tokens[n]!.lex.noun
    // "300 élèves enlevés | dans une école"
    if (noun?.kind === 'none' && folded(tokens, n - 2) === 'dans' && isUn(folded(tokens, n - 1))) return true
    const accident = ACCIDENT.has(folded(tokens, n))
    if (!accident && (noun?.kind !== 'event' || noun.plural)) continue
    const article = is(tokens[n - 1], WORD.apostrophe) ? n - 2 : n - 1
    return (
      /^(?:l|le|la|un|une)$/u.test(folded(tokens, article)) && /^(?:dans|par|lors)$/u.test(folded(tokens, article - 1))
    )
  }
  return false
}

const WHEN: ReadonlySet<string> = new Set('lorsqu lorsque quand'.split(' '))
