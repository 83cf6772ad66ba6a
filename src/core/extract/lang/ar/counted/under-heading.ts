import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import { isYear } from '../when-and-where/counted-year.js'
import { cue } from '../words/cues.js'
import { mixed } from './belonging.js'
import { withOthers } from './with-others.js'

/** Words at most between the heading of a count and its figure. */
const REACH = 36
const HEADINGS = new Set('عدد اعداد حصيله تعداد مجموع'.split(' '))
const HEADS = cue(({ lex }) => HEADINGS.has(lex.stem))

/** "ارتفع عدد الجنود الذين سقطوا في الهجوم، أمس، إلى 12": whose count it is stands far in front. */
export function underHeading(tokens: Tokens, { from, first }: Draft): Status | null {
  for (let at = beforeTheDead(tokens, (from ?? first) - 1); at >= Math.max(0, first - REACH); at--) {
    const token = tokens[at]!
    if ((token.kind === 'digits' && !isYear(token)) || token.lex.word.numeral || isMark(token, '.؛')) return null
    if ((token.lex.cues & HEADS) !== 0) return whose(tokens, at + 1)
  }
  return null
}

/** "ارتفع إلى 50 عدد المدنيين الذين": the heading stands behind. */
export function headedBehind(tokens: Tokens, { last, rules }: Draft): Status | null {
  if (!rules.includes('metric:toll-behind')) return null
  for (let at = last + 1; at <= last + 16 && tokens[at]; at++)
    if ((tokens[at]!.lex.cues & HEADS) !== 0) return whose(tokens, at + 1)
  return null
}

/** "مجموع ضحاياها المدنيين 121 قتيلا و112 جريحا": past the dead counted right in front. */
function beforeTheDead(tokens: Tokens, at: number): number {
  const noun = tokens[at]?.folded === 'و' ? at - 1 : at
  const counted = noun < at || tokens[at + 1]?.lex.conj
  return counted && tokens[noun]?.lex.word.noun?.metric && tokens[noun - 1]?.kind === 'digits' ? noun - 2 : at
}

/** "الجنود", "قتلى القوات", "الضحايا من المدنيين"; null where the words do not class them. */
function whose(tokens: Tokens, from: number): Status | null {
  const start = pastFate(tokens, from)
  for (let at = start; at <= start + 3; at++) {
    const { word, conj } = tokens[at]?.lex ?? {}
    const both = conj && at === start + 1 && word?.noun?.metric && tokens[start]!.lex.word.noun?.metric // "القتلى والجرحى"
    if (!word || (conj && at > start && !both)) return null
    if (word.group) return withOthers(tokens, at, word.group)
    const people = word.noun?.kind === 'person' && word.number === 'many'
    if (people && word.noun!.status !== 'unknown') return mixed(tokens, at, word.noun!.status)
    const inForce = word.role === 'in' && tokens[at + 1]?.lex.word.group // "عدد القتلى في الجيش"
    if (!people && !inForce && word.role !== 'of' && word.role !== 'between') return null
  }
  return null
}

/** "عدد من استشهدوا من المدنيين", "القتلى على يد المرتزقة من المدنيين": past what befell them and who did it. */
function pastFate(tokens: Tokens, from: number): number {
  const who = tokens[from]?.lex.word.role === 'of' || tokens[from]?.lex.word.role === 'which'
  if (who && tokens[from + 1]?.lex.word.outcome?.form === 'after') return from + 2
  if (
    tokens[from]?.lex.word.noun?.metric &&
    tokens[from + 1]?.lex.word.role === 'on' &&
    tokens[from + 2]?.folded === 'يد'
  )
    for (let at = from + 3; at <= from + 6; at++) if (tokens[at]?.lex.word.role === 'of') return at
  return from
}

/** "معظم الإصابات في صفوف المدنيين نجمت عن القصف (9 قتلى و16 إصابة)، ثم الألغام (قتيل)": figures in brackets give out those told of in front. */
export function bracketedUnder(tokens: Tokens, { from, first }: Draft): Status | null {
  const open = openedAt(tokens, (from ?? first) - 1)
  if (open === null) return null
  for (let at = open - 1; at >= Math.max(1, open - 60) && !isMark(tokens[at], '.؛'); at--) {
    if (tokens[at]!.folded !== 'صفوف' && tokens[at]!.folded !== 'اوساط') continue
    const { group, noun, number } = tokens[at + 1]!.lex.word
    return group ?? (noun?.kind === 'person' && number === 'many' && noun.status !== 'unknown' ? noun.status : null)
  }
  return null
}

/** The bracket in which a figure stands. */
function openedAt(tokens: Tokens, from: number): number | null {
  for (let at = from; at >= Math.max(0, from - 8); at--) {
    if (isMark(tokens[at], '(')) return at
    if (isMark(tokens[at], ').؛')) return null
  }
  return null
}
