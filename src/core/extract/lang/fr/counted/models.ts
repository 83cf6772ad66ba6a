import type { Metric } from '../../../../claim/vocabulary.js'
import { adjoins, folded, is, isCapital, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** The last token of a model's name, told by a capital and figures: "F-16", "MiG-29", "Su-25"; null where none begins. */
export function modelEnd(tokens: Words, text: string, at: number): number | null {
  if (!isCapital(tokens[at], text) || !is(tokens[at + 1], WORD.dash)) return null
  const figures = adjoins(tokens[at + 1]) && adjoins(tokens[at + 2]) && tokens[at + 2]?.kind === 'digits'
  return figures && folded(tokens, at).length < 4 ? at + 2 : null
}

/** What is counted by its model: arms of one man, else what drives or flies; null where the head is no model. */
export function modelCounted(tokens: Words, head: number): Metric | null {
  if (tokens[head + 2]?.kind !== 'digits' || !is(tokens[head + 1], WORD.dash)) return null
  if (!adjoins(tokens[head + 1]) || !adjoins(tokens[head + 2])) return null
  return SMALL_ARMS.has(folded(tokens, head)) ? 'munitions' : 'equipment'
}

const SMALL_ARMS: ReadonlySet<string> = new Set('ak m rpg pk pkm kh gbu agm'.split(' '))
