import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { lastOf, type Tokens } from '../tokens.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { antecedent } from './belonging.js'

/** "وأوقعوا في صفوفهم 12 قتيلا", "وسقط منهم 9 قتلى": whose dead they are, the words before tell. */
export function amongThem(tokens: Tokens, draft: Draft): Status | null {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  for (let at = first - 1; at >= Math.max(1, first - 3); at--) {
    if (tokens[at]!.kind !== 'word') return null
    const { prep, word } = tokens[at]!.lex
    if (prep === 'ل' && word.number !== 'one' && FELLED.test(tokens[at - 1]!.folded)) {
      const theirs = word.group ?? word.noun?.status ?? 'unknown' // "سقط للمتمردين فيها 20 قتيلا"
      if (theirs !== 'unknown') return theirs
    }
    if (isThem(tokens[at]!) && (RANKS.has(tokens[at]!.folded) || felled(tokens, at))) return told(tokens, at, draft)
  }
  const behind = lastOf(draft) + 1
  const ranks = tokens[behind]?.lex.word.role === 'in' && RANKS.has(tokens[behind + 1]?.folded ?? '')
  return ranks ? told(tokens, first, draft) : null
}
const RANKS = new Set(['صفوفهم', 'صفوفه', 'صفوفها'])
const isThem = onceASpelling(({ folded }) => RANKS.has(folded) || folded === 'منهم' || folded === 'بينهم')

/** A verb right before "منهم", or before "من بينهم": "among them" behind a comma breaks down a figure. */
const felled = (tokens: Tokens, them: number): boolean => {
  const verb = tokens[them - 1]!.lex.word.role === 'of' ? them - 2 : them - 1
  return FELLED.test(tokens[verb]?.folded ?? '')
}
const FELLED = /^[وف]?(?:سقط|ا?وقع|[يت]وقع|خلف|حصد)(?:ت|وا|نا)?$/u

function told(tokens: Tokens, before: number, draft: Draft): Status | null {
  const status = antecedent(tokens, { ...draft, first: before })
  return status === 'unknown' ? null : status
}
