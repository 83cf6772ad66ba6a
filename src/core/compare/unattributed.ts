import type { Metric } from '../claim/vocabulary.js'
import { isOfADisaster } from '../incident/reading/event-facts.js'
import type { Word } from '../incident/reading/words.js'
import { contains } from '../quantity/interval.js'
import { claimWith } from './claim-with.js'
import { matchPopulations } from './population.js'
import type { ReadClaim } from './read-claim.js'
import type { SourcedClaim } from './relation.js'
import { missesByRounding } from './rounding.js'
import type { Speaker } from './speaker.js'

/** A headline, or any sentence that names nobody, takes the origin of what somebody says in its report. Changes `claims`. */
export function adoptSpeakers(claims: ReadClaim[], words: readonly Word[], text: string): void {
  const spoken = new Map<string, ReadClaim[]>()
  for (const claim of claims) {
    const told = spoken.get(claim.figure) ?? []
    if (claim.speaker !== null && told.length < 20) spoken.set(claim.figure, [...told, claim])
  }
  const headline = headlineEnd(words, text)
  const adopted = (claim: ReadClaim): ReadClaim => {
    const said = spoken.get(claim.figure)?.find((other) => alike(other, claim))
    if (said) return { ...claim, ...voiceOf(said), claim: softened(claim.claim, said.claim) }
    const mover =
      raisedBy(claim, claims) ?? addedUpBy(claim, claims) ?? tellerBefore(claim, claims) ?? tellerOfAll(claim, claims)
    if (mover) return { ...claim, ...voiceOf(mover) }
    const body = claim.from < headline && LOOSE.has(claim.claim.bound) ? bodyOf(claim, claims, headline) : null
    return body ? { ...claim, ...voiceOf(body), figure: body.figure, claim: claimWith(claim.claim, body.claim) } : claim
  }
  claims.forEach((claim, i) => {
    if (claim.speaker === null) claims[i] = adopted(claim)
    else if (claim.from < headline && isVague(claim.speaker)) {
      const told = claims.find(
        (other) =>
          other.from >= headline && other.figure === claim.figure && isWho(claim, other) && alike(other, claim),
      )
      if (told) claims[i] = { ...claim, ...voiceOf(told) }
    }
  })
}

/** "22 dead in blast, officials say": whom the body names. */
const isVague = ({ body, names, known, anyone }: Speaker): boolean =>
  body.size + names.size + known.size === 0 && [...anyone].every((id) => VAGUE.has(id))
const VAGUE: ReadonlySet<string> = new Set(['any:official', 'any:source'])

/** Those whom a headline calls officials are no doctor and no villager. */
const isWho = ({ speaker: vague }: ReadClaim, { speaker }: ReadClaim): boolean =>
  speaker !== null && (!vague?.anyone.has('any:official') || ![...speaker.anyone].some((id) => PRIVATE.has(id)))
const PRIVATE: ReadonlySet<string> = new Set(['any:doctor', 'any:witness', 'any:activist', 'any:elder', 'any:teacher'])

const voiceOf = ({ speaker, speakerName }: ReadClaim): Pick<ReadClaim, 'speaker' | 'speakerName'> => ({
  speaker,
  speakerName,
})

/** "Three have died, raising the toll from eight to 11, the colonel said": the colonel gives the eight and the 11 too. */
function raisedBy(claim: ReadClaim, claims: readonly ReadClaim[]): ReadClaim | null {
  if (claim.revised === null) return null
  const around = claims.slice(Math.max(0, claim.nth - LOOKED_AT), claim.nth + LOOKED_AT)
  return (
    around.find((other) => other.sentence === claim.sentence && other.speaker !== null && alike(other, claim)) ?? null
  )
}

/** "The toll reached 229, the mayor said: 148 men and 81 women": whoever gives the parts gives their sum. */
function addedUpBy(claim: ReadClaim, claims: readonly ReadClaim[]): ReadClaim | null {
  const parts = claims
    .slice(claim.nth + 1, claim.nth + LOOKED_AT)
    .filter(({ sentence, claim: { metric } }) => sentence === claim.sentence && metric === claim.claim.metric)
  const [first] = parts
  if (!first || parts.length < 2 || first.speaker === null || parts.some(({ speaker }) => speaker === null)) return null
  const sum = parts.reduce((all, part) => all + (part.claim.low ?? 0), 0)
  return sum === claim.claim.low && parts.every(({ speakerName }) => speakerName === first.speakerName) ? first : null
}

/** "290 were killed, the ministry said. Another 150 were hurt": those hurt or missing by the toll that stands right before them. */
function tellerBefore(claim: ReadClaim, claims: readonly ReadClaim[]): ReadClaim | null {
  const before = claims[claim.nth - 1]
  if (!before || BESIDE[claim.claim.metric]?.includes(before.claim.metric) !== true) return null
  if (before.speaker === null || before.sentence !== claim.sentence - 1 || before.claim.polarity !== 'asserted')
    return null
  return isOfADisaster(before.facts) && claims[claim.nth + 1]?.sentence !== claim.sentence ? before : null
}
/** The dead, too, behind those missing: "200 are missing, firefighters said. Seven bodies have been found". */
const BESIDE: Partial<Record<Metric, readonly Metric[]>> = {
  wounded: ['killed'],
  missing: ['killed'],
  killed: ['missing'],
}

/** "20 were killed, the army said. Seventeen of the dead were children": the army's, as the 20 are. */
function tellerOfAll({ share, sentence, nth, claim }: ReadClaim, claims: readonly ReadClaim[]): ReadClaim | null {
  if (share !== 'some') return null
  const before = claims
    .slice(Math.max(0, nth - LOOKED_AT), nth)
    .findLast((other) => other.claim.metric === claim.metric)
  return before && before.speaker !== null && before.sentence === sentence - 1 && before.claim.polarity === 'asserted'
    ? before
    : null
}

/** The words of the headline: a first line with no stop at its end and a text under it. 0 where there is none. */
function headlineEnd(words: readonly Word[], text: string): number {
  const end = words.slice(0, LONGEST).findIndex((word, i) => i > 0 && word.after === '¶')
  const last = words[end - 1]
  return last && !/[.!?؟…:]/u.test(text.slice(last.end, last.end + 3)) ? end : 0
}

export const inHeadline = ({ from, report: { words, report } }: ReadClaim): boolean =>
  from < headlineEnd(words, report.text)

/** Words of the longest line that is still a headline. */
const LONGEST = 40

/** "Dozens dead" over a body that counts 28: the first figure of the body that the headline's words allow. */
const bodyOf = (headline: ReadClaim, claims: readonly ReadClaim[], from: number): ReadClaim | null =>
  claims
    .slice(headline.nth + 1, headline.nth + LOOKED_AT)
    .find((claim) => claim.from >= from && alike(claim, headline) && allows(headline, claim)) ?? null

/** "Some thirty dead" over a body that counts 32. */
const allows = (headline: ReadClaim, body: ReadClaim): boolean =>
  contains(headline.claim, body.claim) || (headline.claim.bound === 'about' && missesByRounding(headline, body))

const LOOKED_AT = 6

/** Bounds by which a headline says less than its body knows. */
const LOOSE: ReadonlySet<string> = new Set(['indefinite', 'at-least', 'more-than', 'about'])

/** "70 dead" over a body that says "at least 70" means no more than the body does. */
const softened = (claim: SourcedClaim, said: SourcedClaim): SourcedClaim =>
  claim.bound === 'exact' && SOFTENING.has(said.bound) ? claimWith(claim, said) : claim

const SOFTENING: ReadonlySet<string> = new Set(['at-least', 'more-than', 'about'])

/** Whether two claims count the same kind of harm to people who may be the same. */
export const alike = (a: ReadClaim, b: ReadClaim): boolean =>
  a.claim.metric === b.claim.metric && matchPopulations(a.population, b.population) !== 'different'
