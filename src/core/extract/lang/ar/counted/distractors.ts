import { SPACE, type Token } from '../../../../text/tokenize.js'
import type { Draft, Rule } from '../../../draft.js'
import { CASES } from '../metric/cases.js'
import { isMark, type Tokens } from '../tokens.js'
import { inHijriDate } from '../when-and-where/hijri-dates.js'
import type { Lex, NounKind } from '../words/lex.js'
import { caliber, underAge } from './ages-and-calibers.js'
import { clock } from './clock.js'
import {
  attending,
  calling,
  carriedOrHitting,
  lasting,
  ofItsKind,
  oneFamily,
  oneOfTheWorst,
  predicate,
  struck,
  telling,
  tollOfBoth,
  twinTowns,
} from './idle-numbers.js'
import { code, name, namedToo } from './numbers-in-names.js'
import { risesTo } from './rising-tolls.js'
import { saidTwice } from './said-twice.js'

/** Drops numbers that count nothing of the conflict: dates, clock times, measures, names, telephone numbers, ordinals. */
export const distractors: Rule<Lex> = {
  name: 'distractors',
  apply({ tokens, drafts }) {
    for (const [index, draft] of drafts.entries()) {
      const reason =
        reasonFor(tokens, draft) ??
        predicate(tokens, drafts, index) ??
        namedToo(tokens, drafts, index) ??
        saidTwice(tokens, drafts, index)
      if (reason) draft.dropped = reason
    }
  },
}

function reasonFor(tokens: Tokens, draft: Draft): string | null {
  const kind = draft.head === null ? null : (tokens[draft.head]?.lex.word.noun?.kind ?? null)
  if (kind === 'share') draft.metric = 'other'
  if (struck(tokens, draft)) draft.metric = 'strikes'
  return (
    (draft.low === 0 && draft.high === 0 && draft.head === null ? 'zero' : null) ??
    oneFamily(tokens, draft) ??
    oneOfTheWorst(tokens, draft) ??
    carriedOrHitting(tokens, draft) ??
    tollOfBoth(tokens, draft) ??
    twinTowns(tokens, draft) ??
    lasting(tokens, draft) ??
    attending(tokens, draft) ??
    calling(tokens, draft) ??
    telling(tokens, draft) ??
    measured(
      draft.metric === 'strikes' ? null : kind,
      (draft.head ?? 0) > draft.last && tokens[(draft.head ?? 0) - 1]?.lex.word.role === 'of',
    ) ??
    percent(tokens, draft) ??
    ofItsKind(tokens, draft) ??
    ordinal(tokens, draft) ??
    underAge(tokens, draft) ??
    caliber(tokens, draft) ??
    date(tokens, draft) ??
    clock(tokens, draft) ??
    name(tokens, draft) ??
    code(tokens, draft)
  )
}

const MEASURES = new Map<NounKind, string>([
  ['time', 'duration'],
  ['distance', 'distance'],
  ['money', 'money'],
  ['talk', 'talk'],
])
/** "11 من الحزب" are people; "11 حزبا" are not. */
const measured = (kind: NounKind | null, some: boolean): string | null =>
  kind === 'talk' && some ? null : ((kind && MEASURES.get(kind)) ?? null)

/** "70 في المئة", "بنسبة 70%": a number of the conflict, but of nobody counted. */
function percent(tokens: Tokens, draft: Draft): null {
  const [next, after] = [tokens[draft.last + 1], tokens[draft.last + 2]]
  const share =
    after?.lex.stem === 'مئه' || after?.lex.stem === 'مائه' || after?.lex.stem === 'ميه' || after?.lex.stem === 'مايه'
  if (
    next?.lex.word.noun?.kind === 'share' ||
    (share && (next?.lex.word.role === 'in' || after?.lex.prep === 'ب')) ||
    next?.folded === 'بالمئه'
  ) {
    draft.metric = 'other'
    draft.head = null
    draft.end = tokens[share && next?.lex.word.role === 'in' ? draft.last + 2 : draft.last + 1]!.end
  }
  return null
}

/** "الخامسة عشرة", "الحادي والعشرين": the number is the end of an ordinal. */
const ORDINALS = new Set(
  ['حادي', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع'].flatMap((stem) => [
    `ال${stem}`,
    `ال${stem}ه`,
    `لل${stem}ه`,
    `بال${stem}ه`,
    `وال${stem}`,
  ]),
)
function ordinal(tokens: Tokens, draft: Draft): string | null {
  const number = tokens[draft.first]!
  // "منذ العشرين من هذا الشهر"
  if (
    number.lex.def &&
    number.lex.word.numeral &&
    !tokens[draft.head ?? -1]?.lex.word.noun &&
    DATED.has(tokens[draft.first - 1]?.folded ?? '')
  )
    return 'ordinal'
  return number.kind === 'word' &&
    ORDINALS.has(tokens[draft.first - 1]?.folded ?? '') &&
    (number.lex.conj || number.lex.word.numeral?.class === 'ten')
    ? 'ordinal'
    : null
}

/** Words before a day of the month. */
const DATED = new Set('تاريخ بتاريخ منذ يوم حتي وحتي في الذكري القرن المره الدوره الجلسه القمه'.split(' '))

/** "يومي 12 و13 أيار". */
const PAIRED = new Set(['يومي', 'ايام', 'ليلتي', 'بين'])
const YEAR_WORDS = new Set(['عام', 'سنه', 'العام', 'عامي', 'اعوام', 'السنه', 'موسم'])
const DATE_MARKS = '/-–.'

function date(tokens: Tokens, draft: Draft): string | null {
  const before = tokens[draft.first - 1]
  const number = tokens[draft.first]!
  if (inHijriDate(tokens, draft.first)) return 'date'
  const day = draft.low !== null && draft.low >= 1 && (draft.high ?? 99) <= 31
  const both =
    tokens[draft.last + 1]?.folded === 'و' &&
    tokens[draft.last + 2]?.kind === 'digits' && // "في 12 و13 من أيار"
    (before?.lex.word.role === 'in' || PAIRED.has(before?.folded ?? ''))
  const past = both ? draft.last + 3 : draft.last + 1
  if (day && monthAt(tokens, tokens[past]?.lex.word.role === 'of' ? past + 1 : past)) return 'date'
  if (number.kind !== 'digits') return YEAR_WORDS.has(before?.lex.stem ?? '') && (draft.low ?? 0) > 1900 ? 'date' : null
  if (slashed(tokens, draft)) return 'date'
  if (!isYear(draft) || risesTo(tokens, draft.first))
    return day && before?.lex.word.time?.kind === 'weekday' && draft.head === null ? 'date' : null
  if (
    before &&
    (before.lex.word.time?.kind === 'month' || YEAR_WORDS.has(before.lex.stem) || before.lex.word.noun?.kind === 'time')
  )
    return 'date'
  if (monthBefore(tokens, draft.first)) return 'date'
  const head = draft.head === null ? undefined : tokens[draft.head]!.lex
  return head?.word.noun || CASES.has(head?.stem ?? '') ? null : 'date'
}

/** Later ones the press hardly writes of; "2083" counts. */
const LAST_YEAR = 2060
const isYear = ({ low, high, bound }: Draft): boolean =>
  low !== null &&
  low >= 1900 &&
  low <= LAST_YEAR &&
  high !== null &&
  high <= LAST_YEAR &&
  (bound === 'exact' || bound === 'between')

const isMonth = ({ lex: { stem, word } }: Token<Lex>): boolean =>
  word.time?.kind === 'month' || word.time?.kind === 'hijri' || stem === 'تشرين' || stem === 'كانون'

const monthAt = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at]
  return Boolean(token && isMonth(token) && !token.lex.conj)
}

/** "كانون الأول/ديسمبر 2015": a month a few tokens before. */
function monthBefore(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const token = tokens[at]!
    if (isMonth(token)) return true
    if (token.kind === 'word' && !token.lex.def) return false
  }
  return false
}

/** "24/7/2022", "4-6-2015", "7.10.2023". */
function slashed(tokens: Tokens, draft: Draft): boolean {
  const joins = (mark: number, digits: number): boolean =>
    isMark(tokens[mark], DATE_MARKS) &&
    tokens[digits]?.kind === 'digits' &&
    tokens[Math.max(mark, digits)]?.space === SPACE.none
  if (isMark(tokens[draft.last + 1], '/') && joins(draft.last + 1, draft.last + 2)) return true
  if (isMark(tokens[draft.first - 1], '/') && joins(draft.first - 1, draft.first - 2)) return true
  const chain = joins(draft.last + 1, draft.last + 2) && tokens[draft.last + 1]?.space === SPACE.none
  const chained = joins(draft.first - 1, draft.first - 2) && tokens[draft.first]?.space === SPACE.none
  return (chain || chained) && draft.head === null && !isMark(tokens[draft.first - 1], '+')
}
