import type { TokenRange } from '../../../text/sentences.js'
import type { Draft, Rule } from '../../draft.js'
import { draftedSentences } from '../../drafted-sentences.js'
import type { Attribution } from './attribution.js'
import { attributionsIn } from './attributions.js'
import { callsToMind } from './background.js'
import { dateline } from './dateline.js'
import { drop, firstToken, mark, type Report, sentenceIndexAt } from './drafts.js'
import { WORD } from './function-words.js'
import type { Lex } from './lexicon.js'
import { agencyAt, type Relay, relayAt } from './relay.js'
import { folded, is } from './tokens.js'

/** How many sentences back a pointing word ("la même source", "a-t-il ajouté") looks for its name. */
const LOOK_BACK = 5
/** How far a quotation may run on to the words that say whose it is. */
const QUOTE_REACH = 200

/** Who gave each number, and who carried the words: "selon X", "X a annoncé à l'AFP", quotations that run over sentences. */
export const speaker: Rule<Lex> = {
  name: 'speaker',
  apply(doc) {
    const relay = dateline(doc)
    const read = new Map<TokenRange, readonly Attribution[]>()
    const inSentence = (sentence: TokenRange): readonly Attribution[] => {
      const found = read.get(sentence) ?? attributionsIn(doc.tokens, doc.text, sentence)
      read.set(sentence, found)
      return found
    }
    for (const { sentence, drafts } of draftedSentences(doc)) {
      const attributions = inSentence(sentence)
      const quoting = attributions.length === 0 ? quotedBy(doc, sentence, inSentence) : null
      if (attributions.length === 0 && !quoting) continue
      for (const draft of drafts) {
        // "selon deux témoins": who speaks is not counted
        if (attributions.some(({ named }) => names(named, draft))) {
          drop(draft, 'speaker')
          continue
        }
        const attribution = quoting ?? covering(attributions, draft)
        if (attribution && callsToMind(doc, draft, sentence, attribution)) continue
        if (attribution) attribute(doc, sentence, draft, attribution, attributions, relay, inSentence)
      }
    }
  },
}

/** The attribution that covers a number: the nearest that reaches it; a trailing one also what follows it in its sentence. */
function covering(attributions: readonly Attribution[], draft: Draft): Attribution | null {
  const at = firstToken(draft)
  let before: Attribution | null = null
  let after: Attribution | null = null
  let spent: Attribution | null = null
  for (const attribution of attributions) {
    if (attribution.cites) return attribution
    if (attribution.at < at) {
      // "un bilan fait état de 28 morts, selon le gouverneur": who is named goes before who is not
      if (attribution.reach === 'forward') before = attribution.named.kind === 'nobody' ? before : attribution
      else if (!attribution.post) spent = attribution
    } else if (attribution.reach === 'backward') after ??= attribution
  }
  return before ?? after ?? spent
}

function names(named: Attribution['named'], draft: Draft): boolean {
  return named.kind === 'name' && draft.head !== null && named.first <= draft.head && draft.first <= named.last
}

type Lookup = (sentence: TokenRange) => readonly Attribution[]

function attribute(
  doc: Report,
  sentence: TokenRange,
  draft: Draft,
  attribution: Attribution,
  all: readonly Attribution[],
  datelineRelay: string | null,
  lookUp: Lookup,
): void {
  const { tokens, text } = doc
  const words = (range: Relay): string => text.slice(tokens[range.first]!.start, tokens[range.last]!.end)
  const source = attribution.named.kind === 'anaphor' ? antecedent(doc, sentence, attribution, lookUp) : attribution
  const named = source?.named
  if (named?.kind !== 'name') return
  const name = words(named)
  const agency = all.find((other) => other !== attribution && carries(doc, other))
  const relay =
    attribution.relay ?? source?.relay ?? opener(doc, sentence) ?? (agency?.named.kind === 'name' ? agency.named : null)
  const via = relay && words(relay) !== name ? words(relay) : null
  const carrier = via ?? (datelineRelay === name ? null : datelineRelay)
  mark(draft, attribution.named.kind === 'anaphor' ? 'speaker-resolved' : 'speaker', {
    speaker: name,
    via: carrier,
    attribution: [
      { role: 'speaker', name },
      ...(via ? [{ role: 'relay' as const, name: via }] : []),
      ...(datelineRelay && datelineRelay !== via && datelineRelay !== name
        ? [{ role: 'relay' as const, name: datelineRelay }]
        : []),
    ],
  })
}

/** Whether an attribution names no more than an agency: beside another it is the one who carried the words. */
function carries(doc: Report, { named }: Attribution): boolean {
  if (named.kind !== 'name') return false
  const first = folded(doc.tokens, named.first) === 'agence' ? named.first + 1 : named.first
  return agencyAt(doc.tokens, first) === named.last
}

/** "Interrogé par l'AFP, un habitant …" */
function opener({ tokens, text }: Report, { first }: TokenRange): Relay | null {
  const verb = tokens[first]?.folded ?? ''
  return /^(?:interrog|contact|join|cité)/u.test(verb) ? relayAt(tokens, text, first) : null
}

/** Whom "il", "la même source" point back to: the name last given before. */
function antecedent(doc: Report, sentence: TokenRange, pointing: Attribution, lookUp: Lookup): Attribution | null {
  const here = lookUp(sentence).filter(({ at, named }) => at < pointing.at && named.kind === 'name')
  if (here.length > 0) return here.at(-1)!
  const index = sentenceIndexAt(doc.sentences, sentence.first)
  for (let n = index - 1; n >= Math.max(0, index - LOOK_BACK); n--) {
    const names = lookUp(doc.sentences[n]!).filter(({ named }) => named.kind === 'name')
    if (names.length > 0) return names.at(-1)!
  }
  return null
}

/** A sentence inside a quotation belongs to who is named where the quotation ends or began. */
function quotedBy(doc: Report, sentence: TokenRange, lookUp: Lookup): Attribution | null {
  const { tokens, sentences } = doc
  const post = postBehind(doc, sentence, lookUp)
  if (post) return post
  const end = Math.min(tokens.length, sentence.last + QUOTE_REACH)
  for (let at = sentence.last; at < end; at++) {
    const word = folded(tokens, at)
    if (word === '«' || word === '“') return null
    if (word !== '»' && word !== '”') continue
    const closing = sentences[sentenceIndexAt(sentences, at)]
    return (
      (closing && lookUp(closing).find((attribution) => attribution.at > at && attribution.reach === 'backward')) ??
      opening(doc, sentence, lookUp)
    )
  }
  return null
}

/** "40 blessés pour l'instant. — Ali Touré (@alitoure)": the account signs in the next sentence. */
function postBehind({ tokens, sentences }: Report, sentence: TokenRange, lookUp: Lookup): Attribution | null {
  if (!is(tokens[sentence.last + 1], WORD.dash)) return null
  const next = sentences[sentenceIndexAt(sentences, sentence.last + 1)]
  const signed = next && lookUp(next)[0]
  return signed?.at === sentence.last + 1 ? signed : null
}

/** "X a déclaré : «…»" some sentences before. */
function opening(doc: Report, sentence: TokenRange, lookUp: Lookup): Attribution | null {
  const floor = Math.max(0, sentence.first - QUOTE_REACH)
  for (let at = sentence.first; at >= floor; at--) {
    const word = folded(doc.tokens, at)
    if (at < sentence.first && (word === '»' || word === '”')) return null
    if (word !== '«' && word !== '“') continue
    const begun = doc.sentences[sentenceIndexAt(doc.sentences, at)]
    const told = begun ? lookUp(begun) : []
    // "« …, lâche X. … »": named within the quotation
    return told.find((attribution) => attribution.at < at) ?? told.find(({ post }) => !post) ?? null
  }
  return null
}
