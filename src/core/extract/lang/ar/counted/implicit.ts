import type { Metric } from '../../../../claim/vocabulary.js'
import { SPACE } from '../../../../text/tokenize.js'
import { type Doc, type Draft, draftOf, type Rule } from '../../../draft.js'
import { modifierAt } from '../numbers/modifiers.js'
import { lastOf, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import type { Lex } from '../words/lex.js'
import { pastClitics } from './counted-noun.js'
import { implicitReading, metricOfHarm } from './implicit-reading.js'
import { metricOfList } from './named-in-list.js'
import { nounPhraseEnd } from './noun-phrase.js'
import { isCase, oneCase } from './one-case.js'
import { BODIES, befellOne, isOne, namesThem, oneOf, oneOfThem, pastOne, saysWho } from './one-of-them.js'
import { targeted } from './targeted.js'
import { isOfAPeople, womanOf } from './woman-of-a-people.js'

/** Singular nouns that say one without a number word: "مقتل جندي", "بينهم طفل", "10 مدنيين وجندي", "أحد القتلى". */
export const implicitOnes: Rule<Lex> = {
  name: 'implicit-one',
  apply(doc) {
    const taken = new Uint8Array(doc.tokens.length)
    for (const draft of doc.drafts) {
      const mark = draft.dropped === null || draft.dropped === 'age' ? COUNTED : PASSED
      for (let at = draft.first; at <= lastOf(draft); at++) taken[at] = mark
      if (draft.head !== null) taken[draft.head] = mark
    }
    const before = doc.drafts.length
    for (const { first, last, cues } of doc.sentences) if ((cues & MAY_BE_ONE) !== 0) findIn(doc, first, last, taken)
    if (doc.drafts.length > before) doc.drafts.sort((a, b) => a.first - b.first)
  },
}

/** Tokens of a number, and of one that counts nothing: "مدفع عيار 57 مم", "شاب (22 عاما)". */
const [COUNTED, PASSED] = [1, 2]

function findIn(doc: Doc<Lex>, first: number, last: number, taken: Uint8Array): void {
  const { tokens } = doc
  /** Last token of the draft before, to which "و" may add one more. */
  let previous = -1
  let harmed = false
  for (let at = first; at <= last; at++) {
    if (taken[at] === PASSED) continue
    if (taken[at] === COUNTED) {
      previous = at
      continue
    }
    const token = tokens[at]!
    if ((token.lex.cues & MAY_BE_ONE) === 0) continue
    const { word } = token.lex
    if (word.outcome || areFallen(token)) harmed = true
    const special = (token.lex.cues & SPECIAL) !== 0
    if (
      special &&
      ((oneOfThem(tokens, at) &&
        taken[at - 1] !== PASSED && // "برصاصتين إحداهما في الصدر"
        ((previous >= 0 && at - previous < 14) || befallsOne(tokens, at) || befellOne(tokens, at))) ||
        otherOfTwo(tokens, at, previous))
    ) {
      add(doc, at, at, 'one-of-them')
      if (previous < 0 && befellOne(tokens, at)) doc.drafts.at(-1)!.metric = tokens[at + 1]!.lex.word.outcome!.metric
      if (saysWho(tokens, at + 1)) at++
      previous = at
      continue
    }
    if (special && (anotherWoman(tokens, at, previous) || womanOf(tokens, at))) {
      add(doc, at, at, 'implicit-one:governed')
      previous = at
      continue
    }
    const struck = targeted(tokens, at, last)
    if (struck || (special && oneOf(tokens, at))) {
      const one = isOne(token) ? pastOne(tokens, at) : at
      add(doc, at, one, isOne(token) ? 'one-of' : 'implicit-one:targeted')
      if (struck) doc.drafts.at(-1)!.metric = struck
      previous = at = one
      continue
    }
    if (special && oneCase(tokens, at)) {
      add(doc, at, at, 'implicit-one:case')
      previous = at
      continue
    }
    if (word.number !== 'one' || !word.noun || token.space > SPACE.line) continue
    const rule = implicitReading(tokens, at, previous, harmed)
    if (!rule || numberBefore(tokens, at)) continue
    const whose = bodyOf(tokens, at)
    if (whose !== null && isOne(tokens[whose - 1]!)) add(doc, whose - 1, whose, 'one-of')
    else add(doc, whose ?? at, whose ?? at, rule)
    if (rule === 'implicit-one:named-in-list') doc.drafts.at(-1)!.metric = metricOfList(tokens, at)
    if (rule === 'implicit-one:befallen') doc.drafts.at(-1)!.metric = metricOfHarm(tokens, at - 1)
    if (whose !== null) {
      const body = doc.drafts.at(-1)!
      body.start = pastClitics(doc.text, token)
      body.metric = 'killed'
    }
    previous = whose ?? at
    if (whose !== null) at = whose
  }
}

/** "فقتل أحدهما", "أصيب أحدهم". */
const befallsOne = (tokens: Tokens, at: number): boolean => {
  const { word, def, suffix } = tokens[at - 1]?.lex ?? {}
  const masdar = word?.outcome?.form === 'masdar' && BEFALLING.has(word.outcome.metric) // "إصابة أحدهم"
  return (word?.outcome?.form === 'verb' || masdar) && !def && suffix === ''
}

/** "قتل أحدهما وأصيب الآخر". */
const otherOfTwo = (tokens: Tokens, at: number, previous: number): boolean =>
  isTheOther(tokens[at]!) &&
  (befallsOne(tokens, at) || (tokens[at]!.lex.conj && tokens[at + 1]?.lex.word.role === 'to')) && // "نقل أحدهما إلى مستشفى، والآخر إلى"
  previous >= at - 10 &&
  previous >= 0 &&
  namesThem(tokens[previous]!)
const isTheOther = ({ folded }: Tokens[number]): boolean => THE_OTHER.has(folded)
const THE_OTHER = new Set(['الاخر', 'الاخري', 'والاخر', 'والاخري'])

/** "فقدت امرأة حياتها وأصيبت أخرى", "مقتل اثنين وإصابة ثالث": one more of those told of before; no noun of its own tells how many. */
const anotherWoman = (tokens: Tokens, at: number, previous: number): boolean => {
  const next = tokens[at + 1]?.lex
  const on = tokens[at - 1]?.lex.word.role === 'on' && /قبض$/u.test(tokens[at - 2]?.lex.stem ?? '') // "وإلقاء القبض على ثالث"
  const outcome = tokens[on ? at - 2 : at - 1]?.lex
  return (
    isAnother(tokens[at]!) &&
    previous >= Math.max(0, at - 14) &&
    isSomebody(tokens[previous]!) &&
    Boolean(
      (on || outcome?.conj) &&
        outcome?.suffix === '' &&
        outcome.word.outcome &&
        BEFALLING.has(outcome.word.outcome.metric),
    ) &&
    !(next?.word.noun && !next.conj && next.prep === '')
  )
}
const isSomebody = ({ lex: { word } }: Tokens[number]): boolean => word.noun?.kind === 'person' || word.numeral !== null
const BEFALLING = new Set<Metric>(['killed', 'wounded', 'missing', 'detained', 'abducted'])
const isAnother = ({ folded }: Tokens[number]): boolean => OTHERS.has(folded)
const OTHERS = new Set('اخري ثالث ثالثا ثالثه رابع رابعا رابعه خامس خامسا خامسه سادس'.split(' '))

/** "سقوط قتلى": the noun tells what befell them. */
const areFallen = ({ lex: { word } }: Tokens[number]): boolean =>
  word.number === 'many' &&
  word.noun?.kind === 'person' &&
  (word.noun.metric === 'killed' || word.noun.metric === 'wounded')

/** Words that count one by themselves, whether or not they are nouns: "أحدهم", "الآخر", "أخرى", "حالة". */
const SPECIAL = cue(
  (token) =>
    namesThem(token) || isTheOther(token) || isAnother(token) || isOfAPeople(token) || isOne(token) || isCase(token),
)
/** Only people, vehicles and weapons are counted so, and others of them. */
const countsOnes = ({ lex: { word } }: Tokens[number]): boolean =>
  word.role === 'others' ||
  word.noun?.kind === 'person' ||
  word.noun?.kind === 'vehicle' ||
  word.noun?.kind === 'munition'
const MAY_BE_ONE = cue(
  (token) =>
    token.kind === 'word' &&
    (token.lex.word.outcome !== null ||
      areFallen(token) ||
      (token.lex.word.number === 'one' && countsOnes(token)) ||
      (token.lex.cues & SPECIAL) !== 0),
)

function add(doc: Doc<Lex>, at: number, head: number, rule: string): void {
  const reading = { first: at, last: at, low: 1, high: 1, bound: 'exact' as const, rules: [rule] }
  const draft: Draft = draftOf(doc.tokens, reading)
  const modifier = modifierAt(doc.tokens, head + 1)
  if (modifier?.bound === 'at-least') {
    Object.assign(draft, { bound: modifier.bound, high: null, to: modifier.last }) // "قتل مدني على الأقل"
  }
  draft.head = rule === 'one-of-them' ? null : head
  draft.implicit = rule !== 'one-of' && rule !== 'one-of-them'
  draft.start = draft.numberStart = pastClitics(doc.text, doc.tokens[at]!)
  draft.end = doc.tokens[Math.max(head, draft.to ?? 0)]!.end
  if (draft.head !== null)
    draft.counted = doc.text.slice(doc.tokens[head]!.start, doc.tokens[nounPhraseEnd(doc.tokens, head)]!.end)
  doc.drafts.push(draft)
}

/** "جثة رجل", "جثة الطفل", "جثة أحد السكان": whose body it is. */
function bodyOf(tokens: Tokens, at: number): number | null {
  const next = tokens[at + 1]
  if (next && BODIES.has(tokens[at]!.lex.stem) && oneOf(tokens, at + 1)) return at + 2
  if (!BODIES.has(tokens[at]!.lex.stem) || next?.kind !== 'word' || next.lex.conj || next.lex.prep !== '') return null
  const { noun, number } = next.lex.word
  return noun?.kind === 'person' && number === 'one' && noun.metric === null ? at + 1 : null
}
const numberBefore = (tokens: Tokens, at: number): boolean =>
  !tokens[at]!.lex.conj && // "مدنيين اثنين وطفل"
  (tokens[at - 1]?.kind === 'digits' || Boolean(tokens[at - 1]?.lex.word.numeral))
