import { isMark, type Tokens } from '../tokens.js'
import { KIN } from './kin.js'
import { takesNumber } from './takes-object.js'

/** "إن الطفل فلان الفلاني قتل", "وكانت زوجة \"فلان\" قتلت", "أن السيدة فلانة وابنها فلان قتلا": the verb behind a person and the name. */
export function nameThenVerb(tokens: Tokens, at: number, def: boolean): boolean {
  if (!def && !(KIN.has(tokens[at]!.lex.stem) && WAS.test(tokens[at - 1]?.folded ?? ''))) return false
  let quoted = false
  let both = false
  for (let i = at + 1; i <= at + 9; i++) {
    const token = tokens[i]
    const goesOn = isMark(token, '،') && i > at + 1 && befalls(tokens[i + 1]) // "أن الشاب فلان، لقي مصرعه"
    if (!token || (isMark(token, '.،؛:') && !goesOn)) return false
    if (isMark(token, '"“”«»()')) quoted = !quoted // and his age in brackets
    if (quoted) continue
    const { outcome, role, saying, noun } = token.lex.word
    if (token.lex.conj && token.lex.suffix !== '' && KIN.has(token.lex.stem) && !both) {
      both = true
      continue
    }
    if (both && outcome?.form === 'after') return !token.lex.conj && !takesNumber(tokens, i)
    if (!both && outcome?.form === 'verb' && i > at + 1)
      return !token.lex.conj && token.lex.suffix === '' && !takesNumber(tokens, i)
    const surname = token.lex.def && role === 'on' // "سالم العلي"
    const known = outcome || (role && !surname) || saying === 'verb' || noun?.kind === 'person'
    if (token.lex.conj || (known && !token.lex.word.givenName)) return false
  }
  return false
}

const befalls = (token: Tokens[number] | undefined): boolean =>
  token?.lex.word.outcome?.form === 'verb' && !token.lex.conj

const WAS = /^[وف]?كانت?$/u
