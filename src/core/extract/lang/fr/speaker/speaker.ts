import type { TokenRange } from '../../../../text/sentences.js'
import type { Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { drop, firstToken, isArticle, mark, type Report } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Lex } from '../words/lexicon.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import { antecedent, isBody } from './antecedent.js'
import type { Attribution, Lookup } from './attribution.js'
import { attributionsIn } from './attributions.js'
import { callsToMind } from './background.js'
import { breaksBetween } from './between-teller-and-number.js'
import { carried, carries } from './carried.js'
import { covering } from './covering.js'
import { dateline } from './dateline.js'
import { headlineSeam } from './headline-seam.js'
import { phraseEnd } from './name-phrase.js'
import { isDocumentAt } from './paper-author.js'
import { continued, quotedBy } from './quoted-speaker.js'
import { type Relay, relayAt } from './relay.js'
import { tellersInTurn } from './told-in-turn.js'
import { toldNext } from './told-next.js'

/** Who gave each number, and who carried the words: "selon X", "X a annoncé à l'AFP", quotations that run over sentences. */
export const speaker: Rule<Lex> = {
  name: 'speaker',
  apply(doc) {
    const relay = dateline(doc)
    const hasLinks = doc.text.includes('http') || doc.text.includes('pic.')
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
          ? (quotedBy(doc, sentence, inSentence) ??
            continued(doc, sentence, inSentence) ??
            toldNext(doc, sentence, inSentence))
          : // "« Les premiers éléments font état de deux morts. … », a noté X"
            attributions.every(({ named }) => named.kind === 'nobody')
            ? quotedBy(doc, sentence, inSentence)
            : null
      const turns = tellersInTurn(doc, drafts, attributions)
      if (attributions.length === 0 && !quoting && turns.size === 0) continue
      const links = hasLinks && attributions.length > 0 ? linksIn(doc, sentence) : []
      const seam = attributions.length > 0 ? headlineSeam(doc.tokens, doc.text, sentence) : null
      for (const draft of drafts) {
        // "selon deux témoins": who speaks is not counted
        if (attributions.some((attribution) => names(doc.tokens, attribution, draft))) {
          drop(draft, 'speaker')
          continue
        }
        const headed = seam !== null && firstToken(draft) < seam
        const near =
          links.length === 0 && !headed
            ? attributions
            : attributions.filter(({ at }) => !parted(links, at, firstToken(draft)) && !(headed && at >= seam))
        const attribution = turns.get(draft) ?? quoting ?? resolved(doc, sentence, near, draft, inSentence)
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
  const found = carried(doc, attributions, draft, covering(doc.tokens, attributions, draft))
  if (found?.named.kind !== 'anaphor' || attributions.length === 1) return found
  const source = antecedent(doc, sentence, found, lookUp)
  if (source || isDocument(doc.tokens, found, source)) return found
  const other = covering(
    doc.tokens,
    attributions.filter((one) => one !== found),
    draft,
  )
  // "Selon eux, cinquante hommes ont péri, | mais | le bilan serait de cent, selon un élu"
  return other && breaksBetween(doc.tokens, firstToken(draft), other.at) ? null : other
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
  // "| deux d'entre elles | ont fait état"
  // "selon ces | deux | sources"
  if (named.kind === 'anaphor')
    return (
      (folded(tokens, named.last - 1) === 'entre' && draft.last === named.last - 4) ||
      (draft.first > at && draft.last < named.last && named.last - at < 4) ||
      (draft.head === named.last && draft.first > at) ||
      // "confie cette mère de | six enfants |"
      (draft.first === named.last + 1 && folded(tokens, named.last) === 'de')
    )
  if (named.kind !== 'name' || draft.head === null || draft.first > named.last) return false
  // "selon | un responsable de la police, Ali Touré", "selon | deux bilans | de la police": what stands before the name too
  const titled =
    at < draft.first &&
    draft.head < named.first &&
    named.first - at < 14 &&
    (isArticle(tokens, draft) || isDocumentAt(tokens, draft.head))
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
  // "l'ONG", "le communiqué" stand as they are, the chain says whose they are
  const known = attribution.named.kind === 'anaphor' && attribution.named.body === 'of-kind' && source === null
  const alone = source === null ? demonstrative(tokens, text, attribution) : null
  const body =
    alone ??
    (known || isBody(attribution) || isDocument(tokens, attribution, source)
      ? { first: attribution.named.last, last: attribution.named.last }
      : null)
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

/** "confie cette | mère de six enfants |": who is named no further than by pointing. */
function demonstrative(tokens: Words, text: string, { named }: Attribution): Relay | null {
  const noun = named.last - 1
  if (named.kind !== 'anaphor' || !/^(?:ce|cet|cette)$/u.test(folded(tokens, noun - 1))) return null
  const who = is(tokens[noun], WORD.frontAdjective) ? noun + 1 : noun
  const speaks = SPEAKING_NOUNS.has(folded(tokens, who)) || tokens[who]?.lex.noun?.kind === 'person'
  if (!speaks || folded(tokens, who) === 'source') return null
  return { first: noun, last: Math.max(who, phraseEnd(tokens, text, who, Math.min(tokens.length - 1, noun + 10))) }
}

/** "selon leur communiqué", "ajoute le texte"; "ce rapport" is the one named before, where one is. */
const isDocument = (tokens: Words, { named }: Attribution, source: Attribution | null): boolean =>
  named.kind === 'anaphor' &&
  (/^(?:communiqué|texte)$/u.test(folded(tokens, named.last)) ||
    (/^(?:document|rapport|étude|dépêche)$/u.test(folded(tokens, named.last)) &&
      (source === null || !/^ce(?:tte)?$/u.test(folded(tokens, named.last - 1)))))

/** "Interrogé par l'AFP, un habitant …" */
function opener({ tokens, text }: Report, { first }: TokenRange): Relay | null {
  const verb = tokens[first]?.folded ?? ''
  return /^(?:interrog|contact|join|cité)/u.test(verb) ? relayAt(tokens, text, first) : null
}
