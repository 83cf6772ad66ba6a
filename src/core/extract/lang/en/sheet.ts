import type { TokenRange } from '../../../text/sentences.js'
import type { Doc, Draft } from '../../draft.js'
import type { DateMention } from './when-and-where/date-mention.js'
import { readDates } from './when-and-where/dates.js'
import {
  adjoins,
  CUE,
  type EnToken,
  isAt,
  type Lex,
  lexOf,
  type Noun,
  type Outcome,
  type Tokens,
  W,
  wordAt,
} from './words/lex.js'

/** A draft with its place in the sentence: tokens `from`–`last` hold modifier, number and counted noun. */
export interface Figure {
  readonly draft: Draft
  from: number
  last: number
  noun: Noun | null
  /** What an adjective inside the phrase says: "four injured civilians". */
  trait: Outcome | null
  /** "two of the dead", "five of them": counted out of others. */
  partitive: boolean
  /** Counted beside others who died: "12 killed and |20 wounded". */
  besideDead: boolean
  /** A single person who is named right behind ("her son, Omar,"): no count, but a link of a list. */
  named: boolean
}

/** A sentence that holds a figure. */
export interface Sentence extends TokenRange {
  readonly index: number
  readonly figures: Figure[]
  /** Bits of CUE and of W of all its words: a step passes over a sentence without its own. */
  readonly cues: number
  readonly kinds: number
}

/** What the rules work on: the report laid out by sentences. */
export interface Sheet {
  readonly doc: Doc<Lex>
  readonly text: string
  readonly tokens: Tokens
  /** Only those with figures, in order. */
  readonly sentences: Sentence[]
  /** Bits of W of all words of the report: what a report does not hold need not be sought in it. */
  readonly kinds: number
  /** The same of each of its sentences, and their bits of CUE, by its index. */
  readonly kindsOf: readonly number[]
  readonly cuesOf: readonly number[]
  /** The dates of each sentence, by its index, once asked for. */
  readonly dates: (readonly DateMention[] | undefined)[]
}

/** A step of the English extraction; the order of steps is index.ts's table. */
export interface Step {
  readonly name: string
  apply(sheet: Sheet): void
}

/** Lays out the sentences that hold a number, or a word that may count one person ("a child was killed"). */
export function layOut(doc: Doc<Lex>): Sheet {
  const { text, tokens, drafts } = doc
  const sentences: Sentence[] = []
  const kindsOf: number[] = []
  const cuesOf: number[] = []
  let next = 0
  doc.sentences.forEach(({ first, last }, index) => {
    const figures: Figure[] = []
    for (; next < drafts.length && (drafts[next] as Draft).first <= last; next++) {
      figures.push(figureOf(drafts[next] as Draft))
    }
    let cues = 0
    let kinds = 0
    for (let i = first; i <= last; i++) {
      const { lex } = tokens[i] as EnToken
      cues |= lex.cue
      kinds |= lex.is
      if (lex.is & (W.comma | W.hyphen)) kinds |= settleMark(tokens, i, first)
      // "(incl|. 12 women)"
      if (lex.is & W.including && wordAt(tokens, i) === 'incl' && wordAt(tokens, i + 1) === '.')
        (tokens[i + 1] as { lex: Lex }).lex = lex
    }
    kindsOf.push(kinds)
    cuesOf.push(cues)
    if (figures.length > 0 || cues & CUE.harm) sentences.push({ first, last, index, figures, cues, kinds })
  })
  const kinds = kindsOf.reduce((all, own) => all | own, 0)
  return { doc, text, tokens, sentences, kinds, kindsOf, cuesOf, dates: [] }
}

/** Makes a comma within a number a mark that parts nothing, and two hyphens a dash; gives the kinds that come in by it. */
function settleMark(tokens: Tokens, i: number, first: number): number {
  const mark = tokens[i] as { lex: Lex }
  if (mark.lex.is & W.comma) {
    if (groupsDigits(tokens, i)) mark.lex = NOTHING
    return 0
  }
  if (i === first || !adjoins(tokens, i) || !doublesHyphen(tokens, i - 1)) return 0
  ;(tokens[i - 1] as { lex: Lex }).lex = NOTHING
  mark.lex = DASH
  return W.dash
}

const NOTHING = lexOf({})
/** "people -|- nine of them women --" */
const DASH = lexOf({ is: W.dash })
/** "HAMA (AP) |-- Officials say" closes a dateline. */
const doublesHyphen = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i, W.hyphen) && !isAt(tokens, i - 1, W.closer)

/** "1|,680": a comma that parts nothing. */
const groupsDigits = (tokens: Tokens, i: number): boolean =>
  adjoins(tokens, i) &&
  adjoins(tokens, i + 1) &&
  tokens[i - 1]?.kind === 'digits' &&
  tokens[i + 1]?.kind === 'digits' &&
  (wordAt(tokens, i + 1).length === 3 ||
    // "4|,40,507"
    (wordAt(tokens, i + 1).length === 2 &&
      wordAt(tokens, i + 2) === ',' &&
      wordAt(tokens, i + 3).length === 3 &&
      tokens[i + 3]?.kind === 'digits' &&
      adjoins(tokens, i + 2) &&
      adjoins(tokens, i + 3)))

/** The dates that sentence `index` of the report gives. */
export function datesOf({ doc, tokens, text, dates }: Sheet, index: number): readonly DateMention[] {
  let known = dates[index]
  if (!known) {
    const range = doc.sentences[index]
    known = range ? readDates(tokens, text, range.first, range.last) : []
    dates[index] = known
  }
  return known
}

export function figureOf(draft: Draft): Figure {
  return {
    draft,
    from: draft.from ?? draft.first,
    last: draft.to ?? draft.last,
    noun: null,
    trait: null,
    partitive: false,
    besideDead: false,
    named: false,
  }
}

/** The figure before one of a sentence. Asked for by a test: an index of −1 is slow to look up. */
export function figureBefore(figures: readonly Figure[], figure: Figure): Figure | undefined {
  const at = figures.indexOf(figure)
  return at > 0 ? figures[at - 1] : undefined
}

/** The figures that still stand; mostly all. */
export function standing({ figures }: Sentence): readonly Figure[] {
  for (const { draft } of figures) if (draft.dropped !== null) return withoutDropped(figures)
  return figures
}
function withoutDropped(figures: readonly Figure[]): Figure[] {
  const left: Figure[] = []
  for (const figure of figures) if (figure.draft.dropped === null) left.push(figure)
  return left
}
