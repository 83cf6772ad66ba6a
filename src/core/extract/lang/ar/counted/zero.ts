import type { Metric } from '../../../../claim/vocabulary.js'
import { type Doc, draftOf, type Rule } from '../../../draft.js'
import { CASES } from '../metric/cases.js'
import { isMark, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import type { Lex } from '../words/lex.js'
import { namesThem } from './one-of-them.js'

/** Nobody: "لم يصب أحد", "دون وقوع إصابات", "لم تسجل أي خسائر بشرية", "لا ضحايا". */
export const zero: Rule<Lex> = {
  name: 'zero',
  apply(doc) {
    const { tokens } = doc
    const before = doc.drafts.length
    let taken: ReadonlySet<number> | null = null
    let next = 0
    for (const { first, last, cues } of doc.sentences) {
      if ((cues & NEGATES) === 0) continue
      for (let at = Math.max(first, next); at <= last; at++) {
        if ((tokens[at]!.lex.cues & NEGATES) === 0) continue
        const found = nobodyBehind(tokens, at)
        if (!found) continue
        taken ??= new Set(doc.drafts.flatMap(({ first, head }) => (head === null ? [first] : [first, head])))
        if (taken.has(found.at)) continue
        addZero(doc, Math.min(at, found.at), Math.max(at, found.at), found.metric)
        at = Math.max(at, found.at)
        next = at + 1
      }
    }
    if (doc.drafts.length > before) doc.drafts.sort((a, b) => a.first - b.first)
  },
}

/** No count, no name, no news of any is not nobody. */
const COUNTS = new Set(
  'عدد يشر تشر يتطرق تتطرق حصيله احصايه احصاييه احصاءات احصاء تجاوز يتجاوز يتعدي هويه اسماء انباء معلومات تقارير'.split(
    ' ',
  ),
)

/** "نفى مقتل أي مدنيين" says nobody too. */
const DENIES = new Set(['نفي', 'نفت'])

const NEGATES = cue(({ lex: { word, stem } }) => word.role === 'not' || word.role === 'without' || DENIES.has(stem))

/** "لم يسفر الانفجار عن مقتل أحد" */
const CAUSES = /^[يت](?:سفر|تسبب|ود|ودي|خلف|وقع|نجم|نتج)$/u

interface Nobody {
  readonly at: number
  readonly metric: Metric
}

function nobodyBehind(tokens: Tokens, not: number): Nobody | null {
  const harmed = tokens[not + 1]?.lex.word.outcome
  if (tokens[not - 1]?.folded === 'احدا' && harmed?.form === 'verb') return { at: not - 1, metric: harmed.metric } // "بأن أحدا لم يصب"
  let verb: Metric | null = null
  for (let at = not + 1; at <= not + 6; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'digits' || isMark(token, '.،,؛:«"“')) return null
    const { stem, word, def } = token.lex
    if (word.numeral && stem !== 'احد') return null
    if (COUNTS.has(stem)) return null // "لم نحدد عدد القتلى"
    if (
      word.outcome?.form === 'verb' ||
      (word.outcome &&
        (DENIES.has(tokens[not]!.lex.stem) ||
          tokens[not]!.lex.word.role === 'without' ||
          CAUSES.test(tokens[not + 1]!.folded)))
    )
      verb = word.outcome.metric
    if (
      (stem === 'احد' || stem === 'اي' || stem === 'اي شخص') &&
      verb &&
      (stem === 'احد' || isPerson(tokens, at + 1))
    ) {
      return def || oneOf(tokens, at) ? null : { at: stem === 'احد' ? at : at + 1, metric: verb }
    }
    if (verb && (namesThem(token) || (stem === 'اي' && ANY_OF.test(tokens[at + 1]?.folded ?? ''))))
      return { at, metric: verb } // "دون أن يصاب أي منهم"
    const ofCases = stem === 'اي' && CASES.has(tokens[at + 1]?.lex.stem ?? '') ? caseOf(tokens, at + 2) : null
    if (ofCases) return { at: at + 2, metric: ofCases } // "لم تسجل أي حالة وفاة"
    if (stem === 'اي' && harmNoun(tokens, at + 1)) return { at: at + 1, metric: harmNoun(tokens, at + 1)! }
    const human = stem === 'خساير' ? [1, 3].find((on) => tokens[at + on]?.folded.startsWith('بشري')) : undefined // "خسائر مادية أو بشرية"
    if (human) return { at: at + human, metric: 'casualties' }
    if (stem === 'خساير' && tokens[at + 2]?.folded === 'الارواح') return { at: at + 2, metric: 'killed' }
    if (
      word.noun?.kind === 'person' &&
      word.noun.metric &&
      word.number === 'many' &&
      !def &&
      HARM.has(word.noun.metric)
    ) {
      return { at, metric: word.noun.metric }
    }
    if (at > not + 1 && (word.role === 'that' ? false : word.role === 'which')) return null
  }
  return null
}
/** "نفى اعتقال أحد كبار مساعديه": somebody in particular. */
function oneOf(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]?.lex
  const many = next?.word.number === 'many' && !next.conj && next.prep === ''
  return tokens[at]!.lex.stem === 'احد' && (many || FOREMOST.has(next?.stem ?? ''))
}
const FOREMOST = new Set(['كبار', 'ابرز', 'اهم', 'اقرب'])

const HARM = new Set<Metric>(['killed', 'wounded', 'casualties'])
const ANY_OF = /^من(?:هم|هن|هما)?$/u
/** "أي قتيل", "أي إصابة". */
function harmNoun(tokens: Tokens, at: number): Metric | null {
  const { noun, number } = tokens[at]?.lex.word ?? {}
  if (!noun?.metric || number !== 'one' || noun.kind !== 'person' || !HARM.has(noun.metric)) return null
  return noun.metric
}
/** "حالة وفاة", "حالات إصابة". */
function caseOf(tokens: Tokens, at: number): Metric | null {
  const { outcome, noun } = tokens[at]?.lex.word ?? {}
  const metric = outcome?.form === 'masdar' ? outcome.metric : noun?.metric
  return metric && HARM.has(metric) ? metric : null
}
const isPerson = (tokens: Tokens, at: number): boolean => tokens[at]?.lex.word.noun?.kind === 'person'

function addZero(doc: Doc<Lex>, first: number, last: number, metric: Metric): void {
  const draft = draftOf(doc.tokens, { first, last, low: 0, high: 0, bound: 'exact', rules: ['zero'] })
  draft.metric = metric
  doc.drafts.push(draft)
}
