import { SPACE } from '../../../../text/tokenize.js'
import type { Draft } from '../../../draft.js'
import type { Tokens } from '../tokens.js'
import { isCase } from './one-case.js'

/** "كمائن عدة نصبها المسلحون", "يوم واحد من المعارك", "عنصر واحد من القوات": words of number that agree with the noun in front. */
export function agreesBefore(tokens: Tokens, { first, last }: Draft): number | null {
  const [before, number] = [tokens[first - 1]?.lex, tokens[first]!.lex]
  if (first === last && number.stem === 'واحده') {
    const theCase = caseBefore(tokens, first)
    if (theCase !== null) return theCase
  }
  if (number.stem === 'عده' && first === last && !before?.word.noun && describesMany(tokens, first - 1))
    return first - 2
  if (!before?.word.noun || first !== last || number.conj || number.prep !== '') return null
  if (number.stem === 'عده') return before.word.number === 'many' ? first - 1 : null
  return ONE.has(number.stem) && before.word.number === 'one' && !number.def ? oneBefore(tokens, first) : null
}
/** "حالة واحدة", "حالة اعتقال واحدة". */
function caseBefore(tokens: Tokens, first: number): number | null {
  const [earlier, before] = [tokens[first - 2], tokens[first - 1]]
  if (before && isCase(before)) return first - 1
  const harm =
    before?.kind === 'word' && !before.lex.conj && !before.lex.def && before.lex.word.outcome?.form === 'masdar'
  return harm && earlier && isCase(earlier) ? first - 2 : null
}

/** "مراكز أمنية عدة": an adjective stands between. */
const describesMany = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.lex.word.number === 'many' && /(?:يه|يين|ات|ه)$/u.test(tokens[at]!.folded) && !tokens[at]!.lex.conj
const ONE = new Set(['واحد', 'واحده', 'واحدا'])

/** "قتيل واحد", "أفراد الطاقم الخمسة", "غاراتها عشرا". */
export function headBefore(tokens: Tokens, draft: Draft): number | null {
  const before = tokens[draft.first - 1]
  const number = tokens[draft.first]!
  if (before?.folded === 'ال') return theMany(tokens, draft.first - 2)
  if (before?.kind !== 'word' || number.space > SPACE.blank || number.lex.conj || number.lex.prep !== '') return null
  const noun = before.lex.word.noun
  if (draft.low === 1 && draft.high !== 0 && draft.bound !== 'between' && (draft.high === 1 || number.kind === 'word'))
    return number.kind === 'word' && (noun || isArm(tokens[draft.first - 2])) ? oneBefore(tokens, draft.first) : null
  if (noun && before.lex.suffix !== '' && before.lex.word.number === 'many') return draft.first - 1
  if (!number.lex.def || number.lex.word.vague) return null
  if (noun && before.lex.word.number === 'many') return draft.first - 1
  const earlier = tokens[draft.first - 2]
  return earlier?.lex.word.noun && earlier.lex.word.number === 'many' && (before.lex.def || before.lex.suffix !== '')
    ? draft.first - 2
    : null
}

/** "صاروخ كاتيوشا واحد". */
const isArm = (token: Tokens[number] | undefined): boolean =>
  token?.lex.word.number === 'one' && /^(?:munition|vehicle)$/u.test(token.lex.word.noun?.kind ?? '')

/** "الغارات الـ48": the article stands apart from digits. */
function theMany(tokens: Tokens, at: number): number | null {
  const { word, def, suffix } = tokens[at]?.lex ?? {}
  return word?.noun && word.number === 'many' && (def || suffix !== '') ? at : null
}

/** "قتيل واحد", "جندي أفغاني واحد", "صاروخ كاتيوشا واحد". */
function oneBefore(tokens: Tokens, number: number): number | null {
  const [first, second] = [tokens[number - 2]?.lex, tokens[number - 1]!.lex]
  if (second.word.outcome && second.conj && second.word.noun?.kind === 'thing') return null // "وأسر واحد"
  const described = first?.word.number === 'one' && !second.conj && !second.def && first.word.noun && number >= 2
  const alike = first?.word.noun?.kind === 'person' ? second.word.noun?.kind === 'person' : !second.word.noun
  return described && alike ? number - 2 : number - 1
}
