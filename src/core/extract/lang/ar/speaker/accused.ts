import type { Tokens } from '../tokens.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { isState } from './body-names.js'
import { takesNoGenitive } from './phrase-objects.js'
import type { Phrase } from './speaker-phrase.js'

export const accuses = (tokens: Tokens, at: number): boolean => isAccusing(tokens[at]!)
const isAccusing = onceASpelling(({ folded }) => ACCUSES.test(folded))
const ACCUSES = /^[وف]?(?:[يت]?تهم|اتهم|[يت]?حمل)ت?$/u

/** "اتهم حاكم الولاية المسلحين بقتل 4": whom he accuses is no more of his name. */
export function beforeAccused(tokens: Tokens, { first, last }: Phrase): Phrase {
  for (let at = first + 1; at <= last; at++) {
    const { def, conj, word } = tokens[at]!.lex
    const accused =
      word.group !== null || word.saying === 'body' || (word.noun?.kind === 'person' && word.number === 'many')
    const parted =
      tokens[at - 1]!.lex.def ||
      (def && takesNoGenitive(tokens, at - 1)) ||
      isState(tokens[at - 1]!) ||
      (def && at > first + 1 && isUntoldName(tokens, at - 1)) // "اتهمت كييف الانفصاليين", "اتهمت هيومن رايتس ووتش الجيش"
    if (accused && !conj && parted) return { first, last: at - 1 }
  }
  return { first, last }
}

const isUntoldName = (tokens: Tokens, at: number): boolean => {
  const { lex, kind } = tokens[at]!
  const { noun, saying, role, givenName, placeNames } = lex.word
  return kind === 'word' && !lex.def && !(noun || saying || role || givenName || placeNames)
}
