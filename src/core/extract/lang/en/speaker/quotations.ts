import { SPACE } from '../../../../text/tokenize.js'
import type { Sheet } from '../sheet.js'
import { type EnToken, isAt, W, wordAt, wordSet } from '../words/lex.js'
import type { Antecedents } from './antecedents.js'
import type { Saying } from './citations.js'

/** Longest quotation that is followed to its end, in tokens. */
const LONGEST = 300

/** How far a quotation may stand behind the verb that opens it, in tokens: "posted an appeal on Facebook |“…". */
const REACH = 7

/** Longest office between a quotation and the name of who said it: "…,” |Civil Defence spokesman| Omar Latif said". */
const OFFICE = 8

interface Quotation {
  readonly open: number
  readonly close: number
}

/** The saying that a quotation over several sentences belongs to, and the sentence it stands in. */
export interface Voice {
  readonly saying: Saying
  readonly index: number
}

/** The quotations of a report, and whose they are: "|Twelve died. Two are missing," the mayor said. "|Nine are hurt." */
export class Quotations {
  private known: readonly Quotation[] | undefined
  private readonly sheet: Sheet
  private readonly heard: Antecedents

  constructor(sheet: Sheet, heard: Antecedents) {
    this.sheet = sheet
    this.heard = heard
  }

  private get all(): readonly Quotation[] {
    this.known ??= this.sheet.kinds & MARKS && QUOTES.test(this.sheet.text) ? read(this.sheet) : []
    return this.known
  }

  /** Who speaks at token `at`, where the quotation around it says so outside of sentence `index`; else null. */
  voiceAt(at: number, index: number): Voice | null {
    if (this.all.length === 0) return null
    const quotation = this.all.find(({ open, close }) => open < at && at < close)
    return quotation ? (this.behind(quotation, index) ?? this.ahead(quotation, index)) : null
  }

  /** "…," |the mayor said." */
  private behind({ close }: Quotation, from: number): Voice | null {
    // "… died." |The mayor said that": a sentence of its own
    if (wordAt(this.sheet.tokens, close - 1) === '.') return null
    for (let index = from; index < this.sheet.doc.sentences.length; index++) {
      const sentence = this.sheet.doc.sentences[index]
      if (!sentence || sentence.first > close + 1) return null
      const saying = this.heard
        .sayingsOf(index)
        .find(({ first }) => first > close && (first <= close + 3 || this.officeBetween(close, first)))
      if (saying) return { saying, index }
    }
    return null
  }

  /** "…,” |Civil Defence spokesman| Omar Latif said" */
  private officeBetween(close: number, name: number): boolean {
    if (name > close + OFFICE) return false
    for (let i = close + 1; i < name; i++)
      if (isAt(this.sheet.tokens, i, W.preposition | W.subordinator | W.comma | W.and | W.stop)) return false
    return true
  }

  /** "The mayor said: |“…", or "…," the mayor said. |“…" */
  private ahead({ open }: Quotation, from: number): Voice | null {
    for (let index = from; index >= 0; index--) {
      const sentence = this.sheet.doc.sentences[index]
      if (!sentence || sentence.last < open - 1) return null
      const saying = this.heard.sayingsOf(index).findLast(({ last }) => last < open)
      if (!saying) continue
      const reach = wordAt(this.sheet.tokens, open - 1) === ':' ? 2 * REACH : REACH
      if (sentence.last >= open) return open - saying.last <= reach ? { saying, index } : null
      return saying.reach === 'around' && this.all.some(({ close }) => close < saying.first && close >= sentence.first)
        ? { saying, index }
        : null
    }
    return null
  }
}

const MARKS = W.quoteMark | W.apostrophe
const QUOTES = /["“”„«»‘]/

const ENDS_SAID = wordSet(', . ? !')
const ENDS_SENTENCE = wordSet('. ? !')

/** Opening and closing marks in pairs; a new paragraph closes what stands open, unless it opens with a mark again. */
function read({ tokens }: Sheet): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  let single = false
  for (let i = 0; i < tokens.length; i++) {
    const { space, lex, folded: mark } = tokens[i] as EnToken
    const goesOn = open >= 0 && space >= SPACE.line && (lex.is & W.quoteMark) !== 0 && mark !== '”'
    if (goesOn) continue
    if (open >= 0 && (space >= SPACE.line || i - open > LONGEST)) open = -1
    // ‘Twelve died,’ in single marks: ’ closes behind a comma or a stop alone
    if (mark === '‘' && open < 0) {
      open = i
      single = true
      continue
    }
    if (single && open >= 0 && mark === '’' && ENDS_SAID.has(wordAt(tokens, i - 1))) {
      found.push({ open, close: i })
      open = -1
    }
    if (!(lex.is & W.quoteMark)) continue
    // ‘Hama Camp’ in single marks was a name
    if (single) open = -1
    single = false
    // “Twelve died. |“Two are missing,” he said": the same one, marked anew with each sentence
    if (open >= 0 && mark === '“' && !single && ENDS_SENTENCE.has(wordAt(tokens, i - 1))) continue
    if (mark === '“' || mark === '„' || mark === '«' || (mark === '"' && open < 0)) open = i
    else if (open >= 0) {
      found.push({ open, close: i })
      open = -1
    }
  }
  return found
}
