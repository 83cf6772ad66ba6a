import { type Days, dayNumber, wholeMonth } from '../incident/reading/days.js'
import { type EventFacts, eventFacts, thingsIn } from '../incident/reading/event-facts.js'
import { type KnownPlace, knownPlaces } from '../incident/reading/known-places.js'
import { PhraseBook } from '../incident/reading/phrase-book.js'
import {
  countriesAmong,
  fallbackNames,
  heardIn,
  namesIn,
  type PlaceName,
  type Places,
} from '../incident/reading/places.js'
import { readWords, type Word } from '../incident/reading/words.js'
import {
  AMONG_WORDS,
  DEATH_OF_WORDS,
  DYING_WORDS,
  FIRST_WORDS,
  FORMER_WORDS,
  LOOKING_BACK_WORDS,
  SHARE_WORDS,
  WOUNDED_WORDS,
} from '../incident/words/people.js'
import { matchPopulations, namesBoth, type Population, populationOf } from './population.js'
import { firstWith, type ReadSentence, raising, readSentence } from './read-sentence.js'
import type { ComparableReport, SourcedClaim } from './relation.js'
import { readSpeaker, type Speaker, sameSpeaker } from './speaker.js'
import { spokenBy } from './spoken-by.js'
import { tollSpeaker } from './toll-speaker.js'

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
  /** Set for totals over a stretch of time: its first day where known. */
  readonly total: Total | null
  /** The text gives it as replaced: "from eight to 11". */
  readonly former: boolean
  /** The sentence looks back: "had said", "a week ago". */
  readonly saidEarlier: boolean
  /** Its words count some of those that others count: "their two sons", "three others", "four of those killed". */
  readonly share: boolean
  /** The sentence calls it the first that was heard: "initially". */
  readonly preliminary: boolean
  /** Those of the wounded who died, by whom a toll rises: "one of the wounded has died". */
  readonly dying: boolean
  /** The sentence says that a count rose or fell to this one. */
  readonly revised: 'raise' | 'fall' | null
  readonly conceded: boolean
  readonly facts: EventFacts
  readonly places: Places
  /** When it happened. */
  readonly days: Days | null
  /** The text names the day; else it is guessed from publication. */
  readonly dated: boolean
}

export interface Total {
  readonly start: number | null
  readonly end: number | null
}

export interface ReadReport {
  readonly report: ComparableReport
  readonly at: number
  readonly words: readonly Word[]
  readonly known: readonly KnownPlace[]
  readonly claims: readonly ReadClaim[]
}

const among = new PhraseBook(AMONG_WORDS)
const former = new PhraseBook(FORMER_WORDS)
const lookingBack = new PhraseBook(LOOKING_BACK_WORDS)
const deathOf = new PhraseBook(DEATH_OF_WORDS)
const dying = new PhraseBook(DYING_WORDS)
const wounded = new PhraseBook(WOUNDED_WORDS)
const shares = new PhraseBook(SHARE_WORDS)
const firstHeard = new PhraseBook(FIRST_WORDS)
const numberOf = new PhraseBook([['number', 'number of|toll of|عدد|nombre de|nombre d|nombre des']])

/** Words of a long text that are heard for place names; what stands further back is another subject. */
const HEARD = 1_500

export function readReports(reports: readonly ComparableReport[]): ReadReport[] {
  let at = 0
  return reports.map((report, index) => {
    const read = readReport(report, index, at)
    at += report.claims.length
    return read
  })
}

function readReport(report: ComparableReport, at: number, firstClaim: number): ReadReport {
  const words = readWords(report.text)
  const utf16 = utf16Offsets(report.text)
  const claims: ReadClaim[] = []
  const known = knownPlaces(report.text, words[HEARD]?.start ?? report.text.length)
  const read: ReadReport = { report, at, words, known, claims }
  const around: Around = { places: reportPlaces(read), speakers: [] }
  const ordered = report.claims
    .map((claim, i) => ({ claim, i }))
    .sort((a, b) => a.claim.start - b.claim.start || a.i - b.i)
    .map(({ claim }): Placed => {
      const from = wordAt(words, utf16(claim.start))
      return { claim, from, to: Math.max(from + 1, wordAt(words, utf16(claim.end))) }
    })
  ordered.forEach((placed, i) => {
    const next = ordered.slice(i + 1, i + 9).find((other) => other.claim.start >= placed.claim.end)
    const claim = readClaim(read, placed, next?.from ?? words.length, firstClaim + i, around)
    claims.push(claim)
    if (claim.speakerName !== null && claim.speakerName !== around.speakers.at(-1))
      around.speakers.push(claim.speakerName)
  })
  adoptSpeakers(claims)
  markFormer(claims)
  return read
}

/** A claim with its words: the first, and one behind the last. */
interface Placed {
  readonly claim: SourcedClaim
  readonly from: number
  readonly to: number
}

/** What a report tells all its claims. `speakers` are those named so far. */
interface Around {
  readonly places: ReportPlaces
  /** The sentence read last. */
  sentence?: ReadSentence
  readonly speakers: string[]
}

/** A headline, or any sentence that names nobody, takes the origin of the same figure said by somebody in its report. */
function adoptSpeakers(claims: ReadClaim[]): void {
  const spoken = new Map<string, ReadClaim[]>()
  for (const claim of claims) {
    const told = spoken.get(claim.figure) ?? []
    if (claim.speaker !== null && told.length < 20) spoken.set(claim.figure, [...told, claim])
  }
  claims.forEach((claim, i) => {
    if (claim.speaker !== null) return
    const said = spoken.get(claim.figure)?.find((other) => alike(other, claim))
    if (said)
      claims[i] = {
        ...claim,
        claim: softened(claim.claim, said.claim),
        speaker: said.speaker,
        speakerName: said.speakerName,
      }
  })
}

/** "70 dead" over a body that says "at least 70" means no more than the body does. */
const softened = (claim: SourcedClaim, { bound, low, high }: SourcedClaim): SourcedClaim =>
  claim.bound === 'exact' && SOFTENING.has(bound) ? { ...claim, bound, low, high } : claim

const SOFTENING: ReadonlySet<string> = new Set(['at-least', 'more-than', 'about'])

/** "A week ago the ministry had said 11": given up where the same speaker gives another figure before it. */
function markFormer(claims: ReadClaim[]): void {
  claims.forEach((claim, i) => {
    if (!claim.saidEarlier) return
    const { speaker } = claim
    const replaced = claims
      .slice(0, i)
      .some(
        (other) =>
          other.figure !== claim.figure &&
          speaker !== null &&
          other.speaker !== null &&
          sameSpeaker(speaker, other.speaker) &&
          alike(other, claim),
      )
    if (replaced) claims[i] = { ...claim, former: true }
  })
}

const alike = (a: ReadClaim, b: ReadClaim): boolean =>
  a.claim.metric === b.claim.metric && matchPopulations(a.population, b.population) !== 'different'

function readClaim(read: ReadReport, { claim, from, to }: Placed, next: number, at: number, told: Around): ReadClaim {
  const { places, speakers } = told
  const before = read.claims
  const { words, report } = read
  const sentence = words[from]?.sentence ?? 0
  if (told.sentence?.index !== sentence) told.sentence = readSentence(words, sentence, report, read.known)
  const around = told.sentence
  const { first, last, facts, revised } = around
  const clause = words.slice(Math.max(first, from - 3, before.at(-1)?.to ?? 0), from)
  const spoken = spokenBy(claim, around.words, speakers) ?? tollSpeaker(around.words, report.text)
  const counted = [
    ...readWords(`${claim.quote} ${claim.counted}`),
    ...complement(read, claim, to, next),
    ...subject(words, claim, first, from),
  ]
  const total = totalOf(claim, around, report)
  const { days, dated } = eventDays(claim, around, report, before)
  return {
    claim,
    report: read,
    at,
    nth: before.length,
    from,
    to,
    sentence,
    figure: printedFigure(claim),
    things: thingsIn(counted),
    population: populationOf(claim.status, counted, readWords(spoken ?? '')),
    speaker: spoken === null ? null : readSpeaker(spoken, claim.via),
    speakerName: spoken,
    asOf: asOf(report.published, around.spoken),
    total,
    former: revised.length > 0 && former.find(clause).length > 0,
    saidEarlier: lookingBack.find(words, first, from).length > 0,
    share: shares.find(words, from, Math.min(to + 2, last)).length > 0 || ofSome(claim, words[to]),
    preliminary: revised[0]?.id === 'raise' || firstHeard.find(words, first, from).length > 0,
    dying: ofTheWounded(claim, counted) && dies(words, from, to, sentence),
    revised: revised.find((hit) => hit.id === 'fall')?.id ?? revised[0]?.id ?? null,
    conceded: around.conceded,
    facts,
    places: placesOf(claim, around, read, places),
    days,
    dated,
  }
}

/** What completes the counted noun behind the quote: "fighters | of the Tripoli government", "people | , civilians and soldiers alike". */
function complement({ words }: ReadReport, claim: SourcedClaim, to: number, next: number): readonly Word[] {
  const behind = words.slice(to, Math.min(to + COMPLEMENT, next))
  const stop = behind.findIndex((word, i) => word.sentence !== words[to]?.sentence || (i > 0 && word.after !== ''))
  const noun = stop < 0 ? behind : behind.slice(0, stop)
  // "14 people | in a suicide attack", "| victimes d'une attaque terroriste" tell who struck, not who was counted.
  const struck = eventFacts(noun.slice(1, 3)).manners !== null
  if ((OF.test(noun[0]?.spelling.forms[0] ?? '') && !struck) || namesBoth(noun)) return noun
  // "11 of them | children"
  return claim.counted === '' || opensPart(readWords(claim.quote)) ? noun.slice(0, 2) : []
}

/** "the number of | children killed | rose to 17" */
function subject(words: readonly Word[], claim: SourcedClaim, first: number, from: number): readonly Word[] {
  const told = claim.counted === '' ? numberOf.find(words, first, from).at(-1) : undefined
  return told ? words.slice(told.last + 1, Math.min(told.last + 3, from)) : []
}

/** "three | of the sister's children" */
const ofSome = ({ quote, number }: SourcedClaim, next: Word | undefined): boolean =>
  quote === number && /^(?:of|من)$/u.test(next?.spelling.forms[0] ?? '')

const COMPLEMENT = 6
const OF = /^(?:of|from|de|du|des|d|من|تابع\S*|في)$/u

/** The words between two places in the text, for rules that ask what joins two claims. */
export const wordsBetween = (read: ReadReport, from: number, to: number): readonly Word[] => read.words.slice(from, to)
export const opensPart = (words: readonly Word[]): boolean => among.find(words).length > 0
export const isOfThem = (words: readonly Word[]): boolean => among.find(words).some(({ id }) => id === 'of-them')
export const raises = (words: readonly Word[]): boolean => raising.find(words).length > 0

const ofTheWounded = ({ metric }: SourcedClaim, counted: readonly Word[]): boolean =>
  metric === 'wounded' || (metric === 'killed' && wounded.find(counted).length > 0)

/** "the death of one of the wounded", "three of the wounded have died". */
function dies(words: readonly Word[], from: number, to: number, sentence: number): boolean {
  if (deathOf.find(words, Math.max(0, from - 2), to).length > 0) return true
  const behind = words.slice(to, to + 4)
  const stop = behind.findIndex(
    (word) => word.sentence !== sentence || word.after !== '' || AND.test(word.spelling.forms[0] ?? ''),
  )
  return dying.find(stop < 0 ? behind : behind.slice(0, stop)).length > 0
}

const AND = /^(?:and|et|و.{3,})$/u

function totalOf(
  claim: SourcedClaim,
  { words, facts, since: start }: ReadSentence,
  report: ComparableReport,
): Total | null {
  if (start !== null) return ofOneEvent(start, report) ? null : { start, end: null }
  const { when } = claim
  // "between 17 February and 22 March": longer than any one event, unless one is named.
  const spans = claim.scope === 'cumulative' ? 4 : facts.manners === null ? 5 : Number.POSITIVE_INFINITY
  if (when && when.precision >= spans) return { start: dayNumber(when.start), end: dayNumber(when.end) }
  // "killed in July" is a month's total, "the strike in July" an event.
  const month = claim.scope === 'cumulative' || facts.manners === null ? wholeMonth(words, report.published) : null
  return month ?? (claim.scope === 'cumulative' && report.incident === null ? { start: null, end: null } : null)
}

/** "since Monday's quake" is the toll of one event, not of a stretch of time. */
const ofOneEvent = (start: number, { incident, published }: ComparableReport): boolean =>
  incident !== null && published !== null && dayNumber(published) - start <= 7

/** The day the text names, else the days before publication: news is reported within three days. */
function eventDays(
  claim: SourcedClaim,
  { happened: day, spoken }: ReadSentence,
  report: ComparableReport,
  before: readonly ReadClaim[],
): { days: Days | null; dated: boolean } {
  if (claim.when) {
    const days = { start: dayNumber(claim.when.start), end: dayNumber(claim.when.end) }
    return { days, dated: claim.when.precision <= 3 }
  }
  if (day !== null && day !== spoken) return { days: { start: day, end: day }, dated: true }
  const last = before.findLast((earlier) => earlier.dated)
  if (last) return { days: last.days, dated: true }
  const published = report.published === null ? Number.NaN : dayNumber(report.published)
  return { days: Number.isNaN(published) ? null : { start: published - 3, end: published }, dated: false }
}

function asOf(published: string | null, spoken: number | null): string | null {
  if (published === null || spoken === null || spoken >= dayNumber(published)) return published
  return `${new Date(spoken * 86_400_000).toISOString().slice(0, 10)}T23:59:00Z`
}

/** The places that a report names, for claims whose sentences name none. */
interface ReportPlaces {
  readonly known: readonly PlaceName[]
  readonly fallback: readonly PlaceName[]
  readonly countries: ReadonlySet<string>
  readonly heard: ReadonlySet<string>
}

function reportPlaces({ words, report, known }: ReadReport): ReportPlaces {
  const first = words.slice(0, HEARD)
  const countries = countriesAmong(first)
  for (const { country } of known) if (country !== null) countries.add(country)
  return {
    known: known.flatMap((place) => place.names),
    fallback: fallbackNames(words, report.text),
    countries,
    heard: heardIn(first),
  }
}

function placesOf(claim: SourcedClaim, around: ReadSentence, { claims }: ReadReport, told: ReportPlaces): Places {
  const own = [...(claim.place ? placesIn(claim.place) : []), ...around.placesBut(claim.speaker)]
  const names = [own, claims.at(-1)?.places.names ?? [], told.known, told.fallback]
  return { names: uniqueNames(untilNarrow(names)), countries: told.countries, heard: told.heard }
}

/** The places of a phrase that names one, by the gazetteer where it knows them. The last phrases are remembered: an archive repeats few. */
function placesIn(phrase: string): readonly PlaceName[] {
  const remembered = placesOfPhrases.get(phrase)
  if (remembered) return remembered
  const known = knownPlaces(phrase, phrase.length).flatMap((place) => place.names)
  const sounds = new Set(known.map((name) => name.sounds))
  const all = [...namesIn(phrase).filter((name) => !sounds.has(name.sounds) && !partOfKnown(name, known)), ...known]
  if (placesOfPhrases.size >= REMEMBERED) placesOfPhrases.clear()
  placesOfPhrases.set(phrase, all)
  return all
}

const REMEMBERED = 20_000
const placesOfPhrases = new Map<string, readonly PlaceName[]>()

/** "Sinai" in "North Sinai" is no place beside it. */
const partOfKnown = (name: PlaceName, known: readonly PlaceName[]): boolean =>
  name.level === 2 && known.some((other) => other.level > 2 && other.words.includes(name.words))

/** The first lists of names up to one that names more than a region. */
function untilNarrow(lists: readonly (readonly PlaceName[])[]): readonly PlaceName[] {
  const enough = lists.findIndex((list) => list.some((name) => name.level <= 3))
  return lists.slice(0, enough < 0 ? lists.length : enough + 1).flat()
}

const uniqueNames = (names: readonly PlaceName[]): PlaceName[] => [
  ...new Map(names.map((name) => [name.sounds, name])).values(),
]

/** "more than 80" and "80" print one figure. */
function printedFigure({ low, high, bound }: SourcedClaim): string {
  if (bound === 'more-than' && low !== null) return String(low - 1)
  if (bound === 'less-than' && high !== null) return String(high + 1)
  if (bound === 'at-most') return String(high)
  if (bound === 'at-least' || bound === 'indefinite') return bound === 'indefinite' ? `${low}+` : String(low)
  return low === high ? String(low) : `${low}–${high}`
}

const wordAt = (words: readonly Word[], offset: number): number =>
  firstWith(words, (word) => word.end > offset || word.start >= offset)

/** Code points, which claims count in, to UTF-16. */
function utf16Offsets(text: string): (codePoint: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (codePoint) => codePoint
  const offsets: number[] = []
  for (let i = 0; i < text.length; i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1) offsets.push(i)
  return (codePoint) => offsets[codePoint] ?? text.length
}
