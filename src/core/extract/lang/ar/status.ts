import type { Status } from '../../../claim/vocabulary.js'
import type { Draft, Rule } from '../../draft.js'
import type { Lex } from './lex.js'
import { draftSentences, isMark, lastOf, type Tokens } from './sentences.js'

/** Civilian, combatant, both or not said: from the noun, from whom it belongs to, else from the figure it continues. */
export const status: Rule<Lex> = {
  name: 'status',
  apply(doc) {
    for (const { drafts } of draftSentences(doc)) {
      for (const [i, draft] of drafts.entries()) draft.status = statusOf(doc.tokens, draft, drafts[i - 1])
    }
  },
}

const PEOPLE = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'detained',
  'abducted',
  'displaced',
  'strength',
  'other',
])

function statusOf(tokens: Tokens, draft: Draft, before: Draft | undefined): Status {
  const noun = draft.head === null ? null : tokens[draft.head]?.lex.word.noun
  if (noun && noun.kind !== 'person' && draft.metric !== 'other') return 'unknown'
  if (!PEOPLE.has(draft.metric ?? 'other')) return 'unknown'
  if (draft.head !== null && tokens[draft.head]?.lex.word.role === 'others')
    return within(tokens, draft) ?? before?.status ?? 'unknown'
  if (noun && noun.status !== 'unknown') return mixed(tokens, draft.head as number, noun.status)
  const said = within(tokens, draft)
  if (said) return said
  if (draft.head === null) return before && sameFigure(draft, before) ? before.status : 'unknown'
  if (tokens[draft.head]?.lex.word.role === 'among') return before?.status ?? 'unknown'
  if (!noun) return 'unknown'
  return before && isBreakdown(tokens, draft) && before.status === 'civilian' && noun.metric === null
    ? 'civilian'
    : 'unknown'
}

/** A bare number goes on with those just counted. */
const sameFigure = (draft: Draft, before: Draft): boolean => draft.first - before.last < 25

/** "العسكريين والمدنيين" are both. */
function mixed(tokens: Tokens, head: number, own: Status): Status {
  const next = tokens[head + 1]
  const other = next?.lex.conj ? next.lex.word.noun?.status : undefined
  const both = other && other !== 'unknown' && other !== own && next?.lex.word.number === 'many'
  return both ? 'mixed' : own
}

/** "11 من داعش", "قتلى في صفوف الجيش", "29 من رجال الأمن": whom the counted ones belong to. */
function within(tokens: Tokens, draft: Draft): Status | null {
  const from = (draft.head ?? draft.last) + (draft.head === null ? 1 : 0)
  for (let at = from; at <= from + 6; at++) {
    const token = tokens[at]
    if (!token || isMark(token, '،,؛;.:()') || (at > lastOf(draft) && token.kind === 'digits')) return null
    const { word, conj } = token.lex
    if (conj && at > from) return null
    if (at > from && (word.outcome || word.numeral)) return null
    if (word.group) return word.group
    if (at > from && word.noun?.kind === 'person' && word.noun.status !== 'unknown' && word.number === 'many')
      return word.noun.status
    if (token.lex.prep === 'ب' || (word.role && !INSIDE.has(word.role))) return null
  }
  return null
}
const INSIDE = new Set(['of', 'in', 'between', 'others', 'among'])

function isBreakdown(tokens: Tokens, draft: Draft): boolean {
  for (let at = draft.first - 1; at >= Math.max(0, draft.first - 6); at--) {
    if (tokens[at]?.lex.word.role === 'among') return true
  }
  return isMark(tokens[draft.first - 1], '(') || Boolean(tokens[draft.first]?.lex.conj)
}
