import { SPACE } from '../../../../text/tokenize.js'
import type { Draft } from '../../../draft.js'
import type { Tokens } from '../tokens.js'

/** "كمائن عدة نصبها المسلحون", "مناطق عدة من الريف": "عدة" behind its plural; "يوم واحد من المعارك". */
export function severalBefore(tokens: Tokens, { first, low }: Draft): number | null {
  const [before, several] = [tokens[first - 1]?.lex, tokens[first]!.lex]
  if (low === 1 && before?.word.noun?.kind === 'time' && tokens[first]!.kind === 'word') return first - 1
  return several.stem === 'عده' && !several.conj && before?.word.noun && before.word.number === 'many'
    ? first - 1
    : null
}

/** "قتيل واحد", "أفراد الطاقم الخمسة", "غاراتها عشرا". */
export function headBefore(tokens: Tokens, draft: Draft): number | null {
  const before = tokens[draft.first - 1]
  const number = tokens[draft.first]!
  if (before?.kind !== 'word' || number.space > SPACE.blank || number.lex.conj || number.lex.prep !== '') return null
  const noun = before.lex.word.noun
  if (draft.low === 1 && draft.high !== 0 && draft.bound !== 'between' && (draft.high === 1 || number.kind === 'word'))
    return noun && number.kind === 'word' ? oneBefore(tokens, draft.first) : null
  if (noun && number.lex.stem === 'عده' && before.lex.word.number === 'many') return draft.first - 1
  if (noun && before.lex.suffix !== '' && before.lex.word.number === 'many') return draft.first - 1
  if (!number.lex.def || number.lex.word.vague) return null
  if (noun && before.lex.word.number === 'many') return draft.first - 1
  const earlier = tokens[draft.first - 2]
  return earlier?.lex.word.noun && earlier.lex.word.number === 'many' && (before.lex.def || before.lex.suffix !== '')
    ? draft.first - 2
    : null
}

/** "قتيل واحد", "جندي أفغاني واحد". */
function oneBefore(tokens: Tokens, number: number): number {
  const [first, second] = [tokens[number - 2]?.lex, tokens[number - 1]!.lex]
  const described = first?.word.noun?.kind === 'person' && first.word.number === 'one' && !second.conj
  return described && second.word.noun?.kind === 'person' ? number - 2 : number - 1
}
