import type { TokenRange } from '../../../../text/sentences.js'
import type { Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { drop, firstToken, isArticle, lastToken, mark, type Report } from '../drafts.js'
import { quoteSide } from '../quote-marks.js'
import { folded, type Words } from '../tokens.js'
import type { Lex } from '../words/lexicon.js'
import { antecedent, isBody } from './antecedent.js'
import type { Attribution, Lookup } from './attribution.js'
import { attributionsIn } from './attributions.js'
import { callsToMind } from './background.js'
import { dateline } from './dateline.js'
import { continued, quotedBy } from './quoted-speaker.js'
import { agencyAt, type Relay, relayAt } from './relay.js'

/** Who gave each number, and who carried the words: "selon X", "X a annoncé à l'AFP", quotations that run over sentences. */
export const speaker: Rule<Lex> = {
  name: 'speaker',
  apply(doc) {
    const relay = dateline(doc)
    const read = new Map<TokenRange, readonly Attribution[]>()
    const inSentence: Lookup = (sentence) => {
      const found = read.get(sentence) ?? attributionsIn(doc.tokens, doc.text, sentence)
      read.set(sentence, found)
      return found
    }
    for (const { sentence, drafts } of draftedSentences(doc)) {
      const attributions = inSentence(sentence)
      const quoting =
        attributions.length === 0
          ? (quotedBy(doc, sentence, inSentence) ?? continued(doc, sentence, inSentence))
          : // "« Les premiers éléments font état de deux morts. … », a noté X"
            attributions.every(({ named }) => named.kind === 'nobody')
            ? quotedBy(doc, sentence, inSentence)
            : null
      if (attributions.length === 0 && !quoting) continue
      const links = attributions.length === 0 ? [] : linksIn(doc, sentence)
      for (const draft of drafts) {
        // "selon deux témoins": who speaks is not counted
        if (attributions.some((attribution) => names(doc.tokens, attribution, draft))) {
          drop(draft, 'speaker')
          continue
        }
        const near = attributions.filter(({ at }) => !parted(links, at, firstToken(draft)))
        const attribution = quoting ?? resolved(doc, sentence, near, draft, inSentence)
        if (attribution && callsToMind(doc, draft, sentence, attribution)) continue
        if (attribution) attribute(doc, sentence, draft, attribution, attributions, relay, inSentence)
      }
    }
  },
}

/** The attribution that covers a number; who points back to nobody named ("selon ces témoins") gives way to who is named. */
function resolved(
  doc: Report,
  sentence: TokenRange,
  attributions: readonly Attribution[],
  draft: Draft,
  lookUp: Lookup,
): Attribution | null {
  const found = covering(doc.tokens, attributions, draft)
  if (found?.named.kind !== 'anaphor' || attributions.length === 1 || antecedent(doc, sentence, found, lookUp))
    return found
  return covering(
    doc.tokens,
    attributions.filter((other) => other !== found),
    draft,
  )
}

/** The attribution that covers a number: the nearest that reaches it; a trailing one also what follows it in its sentence. */
function covering(tokens: Words, attributions: readonly Attribution[], draft: Draft): Attribution | null {
  const at = firstToken(draft)
  const earlier = attributions.findLast(({ at: saying }) => saying < at)
  // "alors qu'un précédent bilan faisait état de 17 morts": another's figure, whoever speaks before or behind
  if (earlier?.named.kind === 'nobody' && isEarlierToll(tokens, earlier.at)) return earlier
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
  if (before && after && isQuotedUpTo(tokens, before.at, at, after.at)) return after
  // "l'armée a visé une école, une frappe qui a fait 37 morts | selon l'hôpital"
  if (before && after?.named.kind === 'name' && isRightBehind(tokens, draft, after.at)) return after
  // "ils rapportent que 700 personnes sont mortes », indique l'ONU"
  if (before?.named.kind === 'anaphor' && after?.named.kind === 'name' && closesAt(tokens, after.at)) return after
  // "a précisé le préfet, dont six sont morts, selon un nouveau bilan": who is named goes before what is no one's
  return before ?? (after?.named.kind === 'nobody' ? (spent ?? after) : (after ?? spent))
}

/** "qui a fait 37 morts | selon X": no comma parts a number from who gives it. */
const isRightBehind = (tokens: Words, draft: Draft, saying: number): boolean =>
  folded(tokens, saying) === 'selon' &&
  saying - lastToken(tokens, draft) === 1 &&
  [1, 2, 3, 4].some((n) => folded(tokens, firstToken(draft) - n) === 'fait')

/** "un précédent bilan | faisait état de" */
function isEarlierToll(tokens: Words, saying: number): boolean {
  for (let at = saying - 1; at > saying - 7; at--)
    if (/^(?:précédent|initial)$/u.test(folded(tokens, at)))
      return /^fai(?:t|sait)$/u.test(folded(tokens, saying)) || folded(tokens, saying) === 'fait'
  return false
}

/** "les talibans l'admettent : « 12 sont morts », | écrit leur porte-parole": the quotation is who closes it. */
function isQuotedUpTo(tokens: Words, told: number, number: number, saying: number): boolean {
  let open = number
  while (open > told && quoteSide(tokens, open) === null) open--
  if (quoteSide(tokens, open) !== 'open') return false
  return closesAt(tokens, saying)
}

/** Whether a quotation ends right before the words of saying. */
function closesAt(tokens: Words, saying: number): boolean {
  for (let at = saying - 1; at > saying - 5; at--) if (quoteSide(tokens, at) === 'close') return true
  return false
}

/** Where addresses stand: a post that ends in one is no part of the sentence behind it. */
function linksIn({ tokens }: Report, { first, last }: TokenRange): number[] {
  const found: number[] = []
  for (let at = first; at < last; at++) {
    const next = folded(tokens, at + 1)
    if ((next === ':' && /^https?$/u.test(folded(tokens, at))) || (next === '.' && folded(tokens, at) === 'pic'))
      found.push(at)
  }
  return found
}

const parted = (links: readonly number[], saying: number, number: number): boolean =>
  links.some((at) => number < at && at < saying)

function names(tokens: Words, { at, named }: Attribution, draft: Draft): boolean {
  if (named.kind !== 'name' || draft.head === null || draft.first > named.last) return false
  // "selon | un responsable de la police, Ali Touré": the title before the name too
  const titled = at < draft.first && draft.head < named.first && named.first - at < 14 && isArticle(tokens, draft)
  return titled || named.first <= draft.head
}

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
  // "l'ONG" stands as it is, the chain says which one
  const body =
    isBody(attribution) || (!source && isDocument(tokens, attribution))
      ? { first: attribution.named.last, last: attribution.named.last }
      : null
  const named = source?.named.kind === 'name' ? source.named : body
  if (!named) return
  const name = words(named)
  const agency = all.find((other) => other !== attribution && carries(doc, other))
  const relay =
    attribution.relay ?? source?.relay ?? opener(doc, sentence) ?? (agency?.named.kind === 'name' ? agency.named : null)
  const via = relay && words(relay) !== name ? words(relay) : null
  const carrier = via ?? (datelineRelay === name ? null : datelineRelay)
  mark(draft, attribution.named.kind === 'anaphor' ? 'speaker-resolved' : 'speaker', {
    speaker: body ? words(body) : name,
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

/** "selon leur communiqué": a paper that nobody named before has made. */
const isDocument = (tokens: Words, { named }: Attribution): boolean =>
  named.kind === 'anaphor' && /^(?:communiqué|texte|document)$/u.test(folded(tokens, named.last))

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
