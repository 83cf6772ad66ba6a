import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "de nouveau", "un peu plus tard", "pour sa part", "fin mars": where the words end that tell when or how one says something; null where none begin. */
export function adverbialEnd(tokens: Words, at: number): number | null {
  if (!STARTS.has(folded(tokens, at))) return hoursEnd(tokens, at)
  for (const words of PHRASES.get(folded(tokens, at)) ?? []) {
    if (words.every((word, n) => isWord(tokens, at + 1 + n, word))) return at + 1 + words.length
  }
  return turnEnd(tokens, at) ?? laterEnd(tokens, at) ?? partOfMonth(tokens, at)
}

/** An apostrophe or a dash stands for any of its forms. */
const isWord = (tokens: Words, at: number, word: string): boolean =>
  word === "'"
    ? is(tokens[at], WORD.apostrophe)
    : word === '-'
      ? is(tokens[at], WORD.dash)
      : folded(tokens, at) === word

/** Fixed phrases by their first word. */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [
    ['à', 'nouveau', 'ce stade', 'la mi - journée', "l ' époque"],
    ['au', 'contraire', 'total', 'préalable'],
    ['d', "' abord", "' ores et déjà"],
    ['de', 'nouveau'],
    ['elle', 'aussi', '- même'],
    ['elles', 'aussi', '- mêmes'],
    ['en', 'tout', 'revanche', 'outre'],
    ['entre', '- temps'],
    ['eux', 'aussi', '- mêmes'],
    ['jusqu', "' ici", "' à présent", "' alors"],
    ['la', 'semaine dernière', 'semaine passée', 'veille au soir', 'veille', 'nuit dernière'],
    ['le', 'même jour', 'jour même', 'lendemain', 'mois dernier', 'mois passé', 'soir même'],
    ['lui', 'aussi', '- même'],
    ['par', 'ailleurs', 'la suite'],
    ['pour', "l ' heure", "l ' instant", 'le moment'],
    ['quant', 'à lui', 'à elle', 'à eux', 'à elles'],
    ['tout', "d ' abord"],
    ['une', 'nouvelle fois', 'fois de plus'],
    ['dès', 'le lendemain'],
  ].map(([first, ...rest]) => [first as string, rest.map((words) => words.split(' '))]),
)

/** The words that any of these may begin with. */
const STARTS: ReadonlySet<string> = new Set([...PHRASES.keys(), ...'après un peu dès début fin mi courant'.split(' ')])

/** "de son côté", "pour sa part", "à son tour": where it ends, with its comma; null where none begins. */
export function turnEnd(tokens: Words, at: number): number | null {
  if (!/^(?:de|pour|à)$/u.test(folded(tokens, at)) || !/^(?:son|sa|leur)$/u.test(folded(tokens, at + 1))) return null
  if (!/^(?:côté|coté|part|tour)$/u.test(folded(tokens, at + 2))) return null
  return folded(tokens, at + 3) === ',' ? at + 4 : at + 3
}

/** "un peu plus tard", "peu après", "samedi | après-midi |" */
function laterEnd(tokens: Words, start: number): number | null {
  switch (folded(tokens, start)) {
    case 'après':
      return is(tokens[start + 1], WORD.dash) && folded(tokens, start + 2) === 'midi' ? start + 3 : null
    case 'un':
      return folded(tokens, start + 1) === 'peu' ? start + 4 : null
    case 'peu':
      return /^(?:après|avant)$/u.test(folded(tokens, start + 1)) ? start + 2 : null
    case 'dès':
      return (tokens[start + 1]?.lex.weekday ?? -1) >= 0 ? start + 2 : null
    default:
      return null
  }
}

/** "deux heures plus tard", "quelques jours après" */
function hoursEnd(tokens: Words, start: number): number | null {
  if (!UNITS.has(folded(tokens, start + 1))) return null
  const at = folded(tokens, start + 2) === 'plus' ? start + 3 : start + 2
  return /^(?:tard|tôt|après|avant)$/u.test(folded(tokens, at)) ? at + 1 : null
}

const UNITS = new Set('heure heures minutes jours semaines mois'.split(' '))

/** "fin mars", "début 2014", "mi-mai" */
function partOfMonth(tokens: Words, start: number): number | null {
  if (!/^(?:début|fin|mi|courant)$/u.test(folded(tokens, start))) return null
  const at = is(tokens[start + 1], WORD.dash) ? start + 2 : start + 1
  return tokens[at]?.lex.month || /^(?:19|20)\d\d$/u.test(folded(tokens, at)) ? at + 1 : null
}
