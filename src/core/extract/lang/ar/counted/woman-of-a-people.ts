import type { Metric } from '../../../../claim/vocabulary.js'
import { foldWord } from '../../../../text/fold.js'
import type { Tokens } from '../tokens.js'
import { PEOPLES } from '../words/nouns.js'

/** "قتلت فرنسية وأصيب زوجها", "إصابة بريطانية بشظايا": a woman of that people, where no noun stands before it. */
export function womanOf(tokens: Tokens, at: number): boolean {
  if (!isOfAPeople(tokens[at]!)) return false
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const outcome = before?.lex.word.outcome
  if (!outcome || before.lex.def || before.lex.suffix !== '' || !BEFALLING.has(outcome.metric)) return false
  if (outcome.form === 'after' || (outcome.form === 'verb' && !before.folded.endsWith('ت'))) return false
  return (
    next?.kind !== 'word' || next.lex.conj || next.lex.prep !== '' || next.lex.word.role !== null || !next.lex.word.noun
  )
}
export const isOfAPeople = ({ folded }: Tokens[number]): boolean => WOMEN_OF.has(folded)
const WOMEN_OF = new Set(
  PEOPLES.split(' ')
    .filter((people) => people.endsWith('ي') && people !== 'سوري')
    .map((people) => foldWord(`${people}ة`)),
)
const BEFALLING: ReadonlySet<Metric> = new Set<Metric>(['killed', 'wounded', 'missing', 'detained', 'abducted'])
