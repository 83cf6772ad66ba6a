import type { Days, Spoken } from '../incident/reading/days.js'
import { daysAfter } from '../incident/reading/days-after.js'
import type { EventFacts } from '../incident/reading/event-facts.js'
import type { KnownPlace } from '../incident/reading/known-places.js'
import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Places } from '../incident/reading/place-names.js'
import type { Word } from '../incident/reading/words.js'
import { FIRST_WORDS, LOOKING_BACK_WORDS } from '../incident/words/people.js'
import { placesOf, type ReportPlaces } from './claim-places.js'
import { asOf, eventDays, lastDayOf, overDaysBefore, type Total, totalOf } from './claim-time.js'
import { thingsOf } from './counted-things.js'
import { complement, dies, ofTheWounded, predicate, quotedWords, subject } from './counted-words.js'
import { isFormerToll, isTollOfBefore, opensFromTo, replacesFormer } from './former-toll.js'
import { holderOf } from './held-by.js'
import { opensOfThose } from './joining-words.js'
import { areLetGo } from './let-go.js'
import { withoutMiners } from './miners.js'
import { type OwnPeople, ownPeople } from './own-people.js'
import { type Population, populationOf } from './population.js'
import { printedFigure } from './printed-figure.js'
import { type ReadSentence, raising } from './read-sentence.js'
import { asRecorded } from './recorded-people.js'
import { refugeIn } from './refuge.js'
import type { ComparableReport, SourcedClaim } from './relation.js'
import { type Share, shareOf } from './share.js'
import { readSpeaker, type Speaker } from './speaker.js'
import { spokenBy } from './spoken-by.js'
import { tollSpeaker } from './toll-speaker.js'
import { ownersOf } from './whose-losses.js'

/** A claim with all that comparison reads off its words and those around it. */
export interface ReadClaim {
  readonly claim: SourcedClaim
  readonly report: ReadReport
  /** Its place among all claims, and among those of its report. */
  readonly at: number
  readonly nth: number
  /** Word indexes of the quote: first, and one behind the last. */
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** Who did it, by the sentence's words. */
  readonly blamed: string | null
  /** The number as printed, without "more than" and the like. */
  readonly figure: string
  readonly population: Population
  /** What is counted, for things: the counted words and the kinds they belong to. */
  readonly things: readonly string[]
  /** null: the outlet's own voice. */
  readonly speaker: Speaker | null
  readonly speakerName: string | null
  /** When it held: ISO date-time or date; null where nothing tells. */
  readonly asOf: string | null
  /** When it was spoken, where the sentence says so. */
  readonly spoken: Spoken | null
  /** Set for totals over a stretch of time: its first day where known. */
  readonly total: Total | null
  /** The text gives it as replaced: "from eight to 11". */
  readonly former: boolean
  /** The sentence looks back: "had said", "a week ago". */
  readonly saidEarlier: boolean
  /** The words before it call it the toll of some time before: "an earlier toll spoke of". */
  readonly tollOfBefore: boolean
  /** Its words count some of those that others count: "their two sons", "three others", "four of those killed". */
  readonly share: Share | null
  /** The sentence calls it the first that was heard: "initially". */
  readonly preliminary: boolean
  /** Those of the wounded who died, by whom a toll rises: "one of the wounded has died". */
  readonly dying: boolean
  /** The sentence says that a count rose or fell to this one. */
  readonly revised: 'raise' | 'fall' | null
  /** What stands before it in its sentence was "then revised to" it. */
  readonly replaces: boolean
  readonly conceded: boolean
  /** Their state's own people are counted, as far as known abroad: "four Iranians", by Iran's embassy. */
  readonly ownPeople: OwnPeople | null
  readonly facts: EventFacts
  readonly places: Places
  /** Who holds the places where it happened, where the words tell them by that. */
  readonly heldBy: string | null
  /** When it happened. */
  readonly days: Days | null
  /** The text names the day; else it is guessed from publication. */
  readonly dated: boolean
  /** Its words count the dead of an event before that of its sentence: "two days after a quake that killed 1,411". */
  readonly ofEarlier: boolean
}

export interface ReadReport {
  readonly report: ComparableReport
  readonly at: number
  readonly words: readonly Word[]
  readonly known: readonly KnownPlace[]
  readonly claims: readonly ReadClaim[]
}

/** A claim with its words: the first, and one behind the last. */
export interface Placed {
  readonly claim: SourcedClaim
  readonly from: number
  readonly to: number
}

/** What a report tells all its claims. `speakers` are those named so far. */
export interface Around {
  readonly places: ReportPlaces
  readonly sentence: (index: number) => ReadSentence
  readonly speakers: string[]
}

const lookingBack = new PhraseBook(LOOKING_BACK_WORDS)
const firstHeard = new PhraseBook(FIRST_WORDS)

/** Reads a claim off its words; `next` is the word where the next claim begins. */
export function readClaim(
  readReport: ReadReport,
  { claim, from, to }: Placed,
  next: number,
  at: number,
  told: Around,
): ReadClaim {
  const { places, speakers } = told
  const before = readReport.claims
  const { words, report } = readReport
  const sentence = words[from]?.sentence ?? 0
  const around = told.sentence(sentence)
  const { first, last, facts, revised } = around
  const spoken = spokenBy(claim, around.words, speakers, report.text) ?? tollSpeaker(around.words, report.text)
  // "from 148 | to 139 | foreigners": what is counted is told behind the second.
  const moves = opensFromTo(words, from, to)
  const counted = [
    ...quotedWords(claim),
    ...(moves ? complement(words, claim, next + 1, words.length) : complement(words, claim, to, next)),
    ...predicate(words, claim, to, next),
    ...subject(words, claim, first, from),
  ]
  const armed = claim.status !== 'civilian'
  const conceded = around.admitted && claim.status === 'combatant'
  const strength = claim.metric === 'strength'
  const owners = ownersOf({ counted, words, first, from, speaker: spoken ?? '', armed, strength, conceded })
  const since = around.sinceAt === null ? from : first + around.sinceAt
  const raised = raising.find(words, to, Math.max(to, since)).length > 0
  const lastTotal = before.at(-1)?.total ?? null
  const stretch = opensOfThose(around.words)
    ? lastTotal
    : overDaysBefore(totalOf(claim, around, report, raised), lastTotal)
  const total = lastDayOf(words.slice(to, next), stretch, report) ?? stretch
  const refuge = claim.metric === 'displaced' ? refugeIn(around.words) : undefined
  const counts = populationOf(claim.status, withoutMiners(counted, words), owners, refuge)
  const population = asRecorded(counts, claim)
  const things = thingsOf(claim, words, counted, { first, last, from, to, next }, before.at(-1))
  const letGo = areLetGo(claim, words, counted, { first, last, from, to, next })
  // A record that says when its figure held knows better than the words; where nobody did, it repeats the day of publication.
  const recorded = claim.asOf != null && claim.asOf !== report.published ? claim.asOf : null
  const speaker = spoken === null ? null : readSpeaker(spoken, claim.via)
  const happenedAt = placesOf(claim, around, before.at(-1)?.places.names ?? [], places)
  const daysBefore = daysAfter(around.words, from - first)
  const { days, dated } = eventDays(claim, around, report, before, daysBefore)
  return {
    // Those let go are no count of those taken.
    claim: letGo && claim.metric !== 'other' ? { ...claim, metric: 'other' } : claim,
    report: readReport,
    at,
    nth: before.length,
    from,
    to,
    sentence,
    blamed: around.blamed,
    figure: printedFigure(claim),
    things: letGo ? [...things, 'freed'] : things,
    population,
    speaker,
    speakerName: spoken,
    spoken: recorded === null ? around.spoken : null,
    asOf: recorded ?? asOf(report.published, around.spoken),
    total,
    former: isFormerToll(claim, before.at(-1), words, { first, last, from, to, revised: revised.length > 0 }),
    saidEarlier: lookingBack.find(words, first, from).length > 0,
    tollOfBefore: isTollOfBefore(words, first, from),
    share: shareOf(claim, words, { first, last, from, to, next }),
    preliminary: revised[0]?.id === 'raise' || firstHeard.find(words, first, from).some(({ id }) => id === 'first'),
    dying: ofTheWounded(claim, counted) && dies(words, from, to, sentence),
    revised: revised.find((hit) => hit.id === 'fall')?.id ?? revised[0]?.id ?? null,
    replaces: replacesFormer(words, first, from),
    conceded: around.conceded,
    ownPeople: ownPeople(population, speaker, happenedAt),
    // "40 raids" name none of them.
    facts: claim.metric === 'strikes' && claim.low !== 1 ? { ...facts, single: false } : facts,
    places: happenedAt,
    heldBy: holderOf(around, from, next),
    days,
    dated,
    ofEarlier: daysBefore !== null,
  }
}
