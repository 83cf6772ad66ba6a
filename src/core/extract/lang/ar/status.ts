import type { Status } from '../../../claim/vocabulary.js'
import type { Draft, Rule } from '../../draft.js'
import type { Lex } from './lex.js'
import { draftSentences, isMark, lastOf, type Tokens } from './sentences.js'

/** Civilian, combatant, both or not said: from the noun, from whom it belongs to, else from the figure it continues. */
export const status: Rule<Lex> = {
  name: 'status',
  apply(doc) {
    for (const { drafts } of draftSentences(doc)) {
      /** Figures that stand for themselves; parts ("بينهم طفل") continue the last of them. */
      const wholes: Draft[] = []
      for (const draft of drafts) {
        const part = isPart(doc.tokens, draft)
        draft.status = statusOf(doc.tokens, draft, wholes, part)
        if (!part) wholes.push(draft)
      }
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

function statusOf(tokens: Tokens, draft: Draft, wholes: readonly Draft[], part: boolean): Status {
  const word = draft.head === null ? null : tokens[draft.head]!.lex.word
  const noun = word?.noun ?? null
  if (noun && noun.kind !== 'person' && noun.kind !== 'talk' && draft.metric !== 'other') return 'unknown'
  if (!PEOPLE.has(draft.metric ?? 'other')) return 'unknown'
  if (draft.metric === 'strength') return 'combatant'
  if (word?.role === 'others') return within(tokens, draft) ?? inherited(wholes)
  if (noun && noun.status !== 'unknown') return mixed(tokens, draft.head as number, noun.status)
  const said = within(tokens, draft)
  if (said) return said
  if (draft.head === null) return draft.bound === 'indefinite' ? 'unknown' : inherited(wholes)
  const parent = wholes.at(-1)
  return part && noun && parent?.status === 'civilian' && noun.metric === null ? 'civilian' : 'unknown'
}

/** "ثلاثة آخرين" are of the kind just counted, unless two kinds were. */
function inherited(wholes: readonly Draft[]): Status {
  const last = wholes.at(-1)
  if (!last) return 'unknown'
  const rival = wholes.at(-2)
  return rival && rival.metric === last.metric && rival.status !== last.status ? 'unknown' : last.status
}

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
    const { word, conj, prep } = token.lex
    if (conj && at > from && !(word.noun?.kind === 'person' && word.noun.metric)) return null
    if (at > from && (word.outcome || word.numeral || word.noun?.kind === 'attack' || CAUSES.has(token.folded)))
      return null
    if (word.group) return word.group
    if ((token.folded === 'الامن' || token.folded === 'امن') && GUARDS.has(tokens[at - 1]?.lex.stem ?? ''))
      return 'combatant'
    const people = word.noun?.kind === 'person' && word.noun.status !== 'unknown' && word.number === 'many'
    if (at > from && people && BELONGING.has(tokens[at - 1]?.lex.word.role ?? tokens[at - 1]?.lex.stem ?? ''))
      return word.noun!.status
    if (prep === 'ب' || (word.role && !INSIDE.has(word.role))) return null
    if (word.role === 'in' && tokens[at + 1]?.lex.stem !== 'صفوف' && tokens[from]?.lex.stem.slice(0, 3) !== 'عضو')
      return null
  }
  return null
}
/** "رجال الأمن" guard; "انعدام الأمن" fights nobody. */
const GUARDS = new Set(['رجل', 'رجال', 'قوات', 'عناصر', 'عنصر', 'اجهزه', 'حراس', 'ضابط', 'ضباط'])
/** What follows is who did it, not whom it befell. */
const CAUSES = new Set(['جراء', 'اثر', 'نتيجه', 'بسبب', 'خلال', 'عقب', 'بعد', 'ضد', 'اثناء'])
const BELONGING = new Set(['of', 'between', 'صفوف'])
const INSIDE = new Set(['of', 'in', 'between', 'others', 'among'])

/** "بينهم 5 أطفال ورجل", "(طفلان وامرأة)": it breaks down the figure before. */
function isPart(tokens: Tokens, draft: Draft): boolean {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  for (let at = first - 1; at >= Math.max(0, first - 8); at--) {
    const token = tokens[at]!
    if (token.lex.word.role === 'among' || isMark(token, '(')) return true
    if (token.lex.word.outcome || isMark(token, '.)؛')) return false
  }
  return false
}
