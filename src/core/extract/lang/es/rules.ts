import type { TokenRange } from '../../../text/sentences.js'
import type { Token } from '../../../text/tokenize.js'
import type { Draft, Rule } from '../../draft.js'
import { draftedSentences } from '../../drafted-sentences.js'
import { OUTCOMES, PEOPLE, SAYING_VERBS } from './dictionary.js'

/** How far from its number a word that tells what happened may stand. */
const REACH = 8

/** The quote from modifier to counted noun: "al menos 12 civiles". */
export const quantity: Rule<null> = {
  name: 'quantity',
  apply({ tokens, drafts, text }) {
    for (const draft of drafts) {
      const at = draft.last + (tokens[draft.last + 1]?.folded === 'de' ? 2 : 1)
      const noun = tokens[at]?.folded ?? ''
      draft.start = tokens[draft.from ?? draft.first]!.start
      if (!PEOPLE.has(noun) && !OUTCOMES.has(noun)) continue
      draft.head = at
      draft.end = tokens[at]!.end
      draft.counted = text.slice(tokens[at]!.start, tokens[at]!.end)
      draft.status = PEOPLE.get(noun) ?? 'unknown'
      draft.rules.push('quantity')
    }
  },
}

/** What happened: the counted noun itself ("12 muertos"), else the nearest telling word of the sentence. */
export const metric: Rule<null> = {
  name: 'metric',
  apply(doc) {
    for (const { sentence, drafts } of draftedSentences(doc)) {
      for (const draft of drafts) {
        draft.metric = outcomeOf(doc.tokens, draft, sentence)
        if (draft.metric === null) draft.dropped = 'no-outcome'
        else draft.rules.push('metric')
      }
    }
  },
}

function outcomeOf(tokens: readonly Token[], draft: Draft, sentence: TokenRange): Draft['metric'] {
  if (draft.head === null) return null
  const own = OUTCOMES.get(tokens[draft.head]!.folded)
  if (own) return own
  for (let distance = 1; distance <= REACH; distance++) {
    for (const at of [draft.head + distance, draft.first - distance]) {
      const found = at >= sentence.first && at <= sentence.last ? OUTCOMES.get(tokens[at]!.folded) : undefined
      if (found) return found
    }
  }
  return null
}

/** "según X", "informó X", "X informó que": the run of words beside the cue. */
export const speaker: Rule<null> = {
  name: 'speaker',
  apply(doc) {
    const { tokens, text } = doc
    for (const { sentence, drafts } of draftedSentences(doc)) {
      const span = speakerSpan(tokens, sentence)
      if (!span) continue
      const said = text.slice(tokens[span.first]!.start, tokens[span.last]!.end)
      for (const draft of drafts) {
        draft.speaker = said
        draft.attribution = [{ role: 'speaker', name: said }]
        draft.rules.push('speaker')
      }
    }
  },
}

function speakerSpan(tokens: readonly Token[], { first, last }: TokenRange): TokenRange | null {
  for (let i = first; i <= last; i++) {
    const cue = tokens[i]!.folded
    if (cue !== 'según' && !SAYING_VERBS.has(cue)) continue
    const behind = runFrom(tokens, i + 1, last)
    if (behind > i && tokens[i + 1]?.folded !== 'que') return { first: i + 1, last: behind }
    if (cue !== 'según' && i > first) return { first: runBackTo(tokens, i - 1, first), last: i - 1 }
  }
  return null
}

function runFrom(tokens: readonly Token[], from: number, last: number): number {
  let to = from - 1
  while (to < last && tokens[to + 1]?.kind === 'word') to++
  return to
}

function runBackTo(tokens: readonly Token[], to: number, first: number): number {
  let from = to
  while (from > first && tokens[from - 1]?.kind === 'word') from--
  return from
}
