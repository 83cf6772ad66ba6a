import { foldWord } from '../../../../text/fold.js'
import type { TokenRange } from '../../../../text/sentences.js'
import { SPACE } from '../../../../text/tokenize.js'
import type { Doc } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import type { Lex, Saying } from '../words/lex.js'
import { accordingAct, isSoCalled } from './according-act.js'
import { aloneAct, masdarAct } from './alone-act.js'
import { DOCUMENT_VERBS, newsComes, statedIn } from './document-act.js'
import { eyewitnessAct, SEES } from './eyewitness-act.js'
import { headingAct } from './heading-act.js'
import { FINDINGS } from './issuer.js'
import { closingQuote, QUOTE_GOES_ON, quoteStillOpen } from './open-quote.js'
import { meanwhile } from './said-clause.js'
import { sourceInBrackets } from './source-in-brackets.js'
import { emptyMemory, type Memory } from './speaker-memory.js'
import { type Placed, type SpeechAct, spanning } from './speech-act.js'
import { toldBefore } from './told-before.js'
import { verbAct } from './verb-act.js'

/** Every act of saying in the report up to token `end`, in text order. */
export function speechActs(doc: Doc<Lex>, end: number): SpeechAct[] {
  const acts: SpeechAct[] = []
  const memory = emptyMemory()
  let listing: SpeechAct | null = null
  for (const [number, range] of doc.sentences.entries()) {
    if (range.first > end) {
      const told = toldBefore(doc, range, number, memory)
      if (told) acts.push(told)
      break
    }
    const before = acts.length
    const open = acts.at(-1)
    readSentence(doc, range, number, memory, acts)
    listing = listedBy(doc, range, acts, before, listing)
    const said = doc.sentences[number - 1]?.first ?? 0
    if (!open || before === 0 || !quoteStillOpen(doc.tokens, acts.slice(0, before), said, range)) continue
    const close = closingQuote(doc.tokens, range)
    for (let i = acts.length - 1; i >= before; i--)
      if (acts[i]!.at < close && isFinding(acts[i]!.name)) acts.splice(i, 1) // "«… وتقول الأنباء الأولية إن 5 قتلوا»"
    const next = acts[before]
    const to = next?.backward === false ? next.from - 1 : close
    const goesOn = { from: range.first, to, backward: false, carried: true, rule: QUOTE_GOES_ON }
    acts.splice(before, 0, { ...open, ...goesOn })
  }
  return acts
}

/** "وبحسب المركز فإن القتلى هم:" and a line for each of them: who tells the heading tells the lines. Gives who goes on listing. */
function listedBy(
  { tokens }: Doc<Lex>,
  { first, last }: TokenRange,
  acts: SpeechAct[],
  own: number,
  listing: SpeechAct | null,
): SpeechAct | null {
  if (isMark(tokens[last], ':')) return acts.length > own && acts.at(-1)!.name !== null ? acts.at(-1)! : null
  if (!listing || acts.length > own || tokens[first]!.space < SPACE.line) return null
  const item = isMark(tokens[first], '-–—•*') ? first + 1 : first
  if (tokens[item]?.kind !== 'digits' && !tokens[item]?.lex.word.numeral) return null
  acts.push({ ...listing, from: first, to: last, at: first, backward: false, carried: true, rule: 'speaker:listed' })
  return listing
}

/** What is known and said by nobody: whoever is quoted tells it. */
const isFinding = (name: string | null): boolean => {
  const head = foldWord(name?.split(' ')[0] ?? '').replace(/^ال/u, '')
  return head === 'انباء' || FINDINGS.has(head)
}

function readSentence(doc: Doc<Lex>, range: TokenRange, number: number, memory: Memory, acts: SpeechAct[]): void {
  const told = toldBefore(doc, range, number, memory)
  if (told) acts.push(told)
  const heading = headingAct(doc, range, number, memory)
  if (heading) push(doc, acts, range, heading)
  for (let at = range.first; at <= range.last; at++) {
    const placed = (doc.tokens[at]!.lex.cues & BRINGS_SPEAKER) === 0 ? null : actAt(doc, range, at, number, memory)
    if (placed) push(doc, acts, range, placed)
  }
}

const BRINGS_SPEAKER = cue(
  ({ folded, lex: { word } }) =>
    ACTS.has(word.saying) ||
    folded === 'حد' ||
    folded === '(' ||
    word.role === 'in' ||
    DOCUMENT_VERBS.has(folded) ||
    SEES.has(folded),
)
const ACTS = new Set<Saying | null>(['verb', 'weak-verb', 'clause-verb', 'verb-alone', 'according', 'masdar'])

function actAt(doc: Doc<Lex>, range: TokenRange, at: number, number: number, memory: Memory): Placed | null {
  if (doc.tokens[at]!.lex.word.role === 'in') return statedIn(doc, range, at, number, memory)
  const paper = DOCUMENT_VERBS.has(doc.tokens[at]!.folded) ? statedIn(doc, range, at, number, memory) : null // "ورد" is no "رد"
  if (paper) return paper
  if (newsComes(doc.tokens, at)) return null
  switch (doc.tokens[at]!.lex.word.saying) {
    case 'verb':
    case 'weak-verb':
    case 'clause-verb':
      return verbAct(doc, range, at, number, memory)
    case 'verb-alone':
      return aloneAct(doc, range, at, number, memory)
    case 'according':
      return accordingAct(doc, range, at, number, memory)
    case 'masdar':
      return masdarAct(doc, range, at, number, memory)
    default:
      if (doc.tokens[at]!.folded === '(') return sourceInBrackets(doc, range, at, number, memory)
      if (SEES.has(doc.tokens[at]!.folded)) return eyewitnessAct(doc, range, at, number, memory)
      if (isSoCalled(doc.tokens, at)) return accordingAct(doc, range, at, number, memory)
      return statedIn(doc, range, at, number, memory)
  }
}

/** "كاشفا أن 5 قتلوا، ومشيرا، نقلا عن شركائه، إلى": the origin tells only what follows the verb right in front of it. */
function saidAnew(tokens: Tokens, at: number): number | null {
  for (let on = 1; on <= 2; on++) {
    const { conj, word } = tokens[at - on]?.lex ?? {}
    if (conj && word?.saying === 'verb-alone') return at - on
  }
  return null
}

/** "قال مصدر لـ«كذا» …. وأضاف": he goes on speaking to the same outlet. */
function relayOf(acts: readonly SpeechAct[], name: string): string | null {
  for (let i = acts.length - 1; i >= 0; i--) {
    const { origin, relay, name: who } = acts[i]!
    if (who !== name) continue
    const carrier = acts[i - 1]
    return relay ?? (origin && carrier?.agency ? carrier.name : null)
  }
  return null
}

/** A verb's act runs from the verb to the sentence's end or the next verb; "بحسب" reaches back, or forward at the head of a sentence. */
function push({ tokens }: Doc<Lex>, acts: SpeechAct[], range: TokenRange, { at, from, to, act: told }: Placed): void {
  const carried = told.carried && told.relay === null && told.name !== null
  const act = carried ? { ...told, relay: relayOf(acts, told.name as string) } : told
  const before = acts.at(-1)
  const inSentence = before && before.to >= range.first && before.from >= range.first ? before : null
  if (act.backward) {
    // It may stand anywhere: "أسفر القصف، بحسب المرصد، عن مقتل 5"
    const from =
      act.origin && inSentence && !inSentence.backward ? (saidAnew(tokens, at) ?? inSentence.from) : range.first // "أكد المرصد …، وقالت الوكالة، نقلا عن مصدر، إن"
    acts.push(spanning(act, from, range.last, at))
    return
  }
  if (inSentence?.origin && !inSentence.backward && act.agency) {
    acts[acts.length - 1] = { ...inSentence, relay: act.name } // "نقلا عن الوزارة، قالت وكالة كذا إن": she only carried it
    return
  }
  if (inSentence && !inSentence.backward) inSentence.to = Math.min(inSentence.to, at - 1)
  acts.push(spanning(act, from ?? at, to ?? meanwhile(tokens, at, range.last) ?? range.last, at))
}
