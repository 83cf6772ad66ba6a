import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import type { Tokens } from '../tokens.js'

/** "أحد القتلى", "ثلاثة من القتلى": of those told of before. */
export function isOfTheDead(tokens: Tokens, { head, first, bound, rules }: Draft): boolean {
  if (head === null || bound === 'indefinite') return false
  if (tokens[first - 1]?.folded === 'الضحايا' && AMID.has(tokens[first - 2]?.folded ?? ''))
    return tokens[head]!.lex.word.noun?.status === 'unknown' // "وكان من بين الضحايا 14 رجلا"
  if (!tokens[head]!.lex.def) return false
  const { noun, number } = tokens[head]!.lex.word
  if (noun?.kind !== 'person' || !HARMED.has(noun.metric) || number !== 'many') return false
  return rules.includes('one-of') || (head > first && tokens[head - 1]!.lex.word.role === 'of')
}
const HARMED = new Set<Metric | null>(['killed', 'wounded'])
const AMID = new Set(['بين', 'ضمن'])
