import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken } from '../drafts.js'
import { adjoins, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "les frappes – une trentaine depuis lundi – ont visé le port", "les blessés (au moins douze)": how many of what stands right before. */
export function countedInDashes(tokens: Words, draft: Draft): Metric | null {
  const mark = tokens[firstToken(draft) - 1]
  if (draft.head !== null || !(mark?.folded === '(' || (is(mark, WORD.dash) && !adjoins(mark)))) return null
  const noun = tokens[firstToken(draft) - 2]?.lex.noun
  if (!noun?.plural || !THE.test(folded(tokens, firstToken(draft) - 3))) return null
  return noun.kind === 'outcome' || noun.kind === 'event' ? noun.metric : null
}

const THE = /^(?:les|des|ces|ses|leurs|de|d)$/u
