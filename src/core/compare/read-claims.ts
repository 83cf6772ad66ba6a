import { type KnownPlace, knownPlaces } from '../incident/reading/known-places.js'
import { countriesAmong } from '../incident/reading/nations.js'
import { readWords, type Word } from '../incident/reading/words.js'
import { remember } from '../remember.js'
import { HEARD, type ReportPlaces, reportPlaces } from './claim-places.js'
import { claimWith } from './claim-with.js'
import { type Around, type Placed, type ReadClaim, type ReadReport, readClaim } from './read-claim.js'
import { firstWith, type ReadSentence, readSentence } from './read-sentence.js'
import type { ComparableReport, SourcedClaim } from './relation.js'
import { sameSpeaker } from './same-speaker.js'
import { adoptSpeakers, alike } from './unattributed.js'

/** A text is read again whenever another joins an incident of its report: those read last are kept. */
let textRead = remember(readText, 300_000)

/** Keeps `most` UTF-16 units of texts as they were read, 30 to 80 bytes each: for who compares much in a row, as an import does. */
export function keepTexts(most: number): void {
  textRead = remember(readText, most)
}

/** Of one text so many printings are kept, by day and by the claims read from it: a text that is printed year after year must not fill the memory. */
const PRINTINGS = 24

function keepFew<Key, Reading>(kept: Map<Key, Reading>, key: Key, reading: Reading): void {
  if (!kept.has(key) && kept.size >= PRINTINGS) kept.delete(kept.keys().next().value as Key)
  kept.set(key, reading)
}

/** Reads all claims of some reports. A text that several of them print, as wire copy, is read once. */
export function readReports(reports: readonly ComparableReport[]): ReadReport[] {
  let at = 0
  return reports.map((report, index) => {
    const read = readReport(report, textRead(report.text), index, at)
    at += report.claims.length
    return read
  })
}

/** What a text tells whoever prints it. */
interface ReadText {
  readonly words: readonly Word[]
  readonly known: readonly KnownPlace[]
  readonly places: ReportPlaces
  /** Its sentences as read from a day of publication, which "on Monday" depends on. */
  readonly sentences: Map<string | null, Map<number, ReadSentence>>
  /** Its claims as read for one report, for those that print the same claims on the same day. */
  readonly printed: Map<string, readonly ReadClaim[]>
}

function readText(text: string): ReadText {
  const words = readWords(text)
  const known = knownPlaces(text, words[HEARD]?.start ?? text.length, countriesAmong(words.slice(0, HEARD)))
  return { words, known, places: reportPlaces(words, text, known), sentences: new Map(), printed: new Map() }
}

function sentencesOf({ words, known, sentences }: ReadText, report: ComparableReport): Around['sentence'] {
  const read = sentences.get(report.published) ?? new Map<number, ReadSentence>()
  keepFew(sentences, report.published, read)
  return (index) => {
    const sentence = read.get(index) ?? readSentence(words, index, report, known)
    read.set(index, sentence)
    return sentence
  }
}

function readReport(report: ComparableReport, text: ReadText, at: number, firstClaim: number): ReadReport {
  const key = printing(report)
  const before = text.printed.get(key)
  if (before?.length) return reprinted(before, report, at, firstClaim)
  const read = readPrinted(report, text, at, firstClaim)
  keepFew(text.printed, key, read.claims)
  return read
}

/** All that the reading of a report's claims hangs on beside its text. */
function printing({ published, incident, claims }: ComparableReport): string {
  let key = `${published} ${incident === null}`
  for (const claim of claims) {
    const { start, end, metric, bound, low, high, status, scope, polarity, implicit, when } = claim
    key += `\n${start} ${end} ${metric} ${bound} ${low} ${high} ${status} ${scope} ${polarity} ${implicit} ${when?.start} ${when?.end} ${when?.precision}`
    key += `\t${claim.asOf} ${claim.group} ${claim.side}\t${claim.quote}\t${claim.number}\t${claim.counted}\t${claim.place}\t${claim.via}\t${claim.speaker}`
    for (const { role, name } of claim.attribution) key += `\t${role} ${name}`
  }
  return key
}

/** The claims of a report as another that prints the same has them. */
function reprinted(before: readonly ReadClaim[], report: ComparableReport, at: number, firstClaim: number): ReadReport {
  const claims: ReadClaim[] = []
  const { words, known } = (before[0] as ReadClaim).report
  const read: ReadReport = { report, at, words, known, claims }
  const ordered = inTextOrder(report.claims)
  for (const [i, known] of before.entries()) {
    const claim = claimWith(ordered[i] as SourcedClaim, known.claim)
    claims.push({ ...known, claim, report: read, at: firstClaim + i })
  }
  return read
}

const inTextOrder = (claims: readonly SourcedClaim[]): SourcedClaim[] =>
  claims
    .map((claim, i) => ({ claim, i }))
    .sort((a, b) => a.claim.start - b.claim.start || a.i - b.i)
    .map(({ claim }) => claim)

function readPrinted(report: ComparableReport, text: ReadText, at: number, firstClaim: number): ReadReport {
  const { words, known } = text
  const utf16 = utf16Offsets(report.text)
  const claims: ReadClaim[] = []
  const read: ReadReport = { report, at, words, known, claims }
  const around: Around = { places: text.places, sentence: sentencesOf(text, report), speakers: [] }
  const ordered = inTextOrder(report.claims).map((claim): Placed => {
    const from = wordAt(words, utf16(claim.start))
    return { claim: claimWith(claim, claim), from, to: Math.max(from + 1, wordAt(words, utf16(claim.end))) }
  })
  ordered.forEach((placed, i) => {
    const next = ordered.slice(i + 1, i + 9).find((other) => other.claim.start >= placed.claim.end)
    const claim = readClaim(read, placed, next?.from ?? words.length, firstClaim + i, around)
    claims.push(claim)
    if (claim.speakerName !== null && claim.speakerName !== around.speakers.at(-1))
      around.speakers.push(claim.speakerName)
  })
  adoptSpeakers(claims, words, report.text)
  markFormer(claims)
  return read
}

/** "A week ago the ministry had said 11": given up where the same speaker gives another figure before it; so is what was "then revised to" another. */
function markFormer(claims: ReadClaim[]): void {
  claims.forEach((claim, i) => {
    if (claim.saidEarlier && claims.slice(0, i).some((other) => isRival(other, claim)))
      claims[i] = { ...claim, former: true }
    if (claim.tollOfBefore && claim.speaker === null) {
      const newer =
        claims.slice(0, i).findLast((other) => !other.former && standsFor(other, claim)) ??
        claims.slice(i + 1, i + 1 + CORRECTED).find((other) => other.speaker !== null && standsFor(claim, other))
      if (newer) claims[i] = { ...claim, former: true, speaker: newer.speaker, speakerName: newer.speakerName }
    }
    if (claim.tollOfBefore && claims.some((other) => !other.former && isRival(other, claim)))
      claims[i] = { ...claim, former: true }
    const older = claims[i - 1]
    if (claim.replaces && older && older.sentence === claim.sentence && isRival(older, claim))
      claims[i - 1] = { ...older, former: true }
  })
}

/** Claims behind an older toll among which the one that corrects it is looked for: "An earlier version spoke of 30 dead. The mayor said 17". */
const CORRECTED = 4

/** "59 drowned, the coastguard said. … A first toll had spoken of 32": whoever gives the 59 gave the 32. */
const standsFor = (newer: ReadClaim, older: ReadClaim): boolean =>
  newer.figure !== older.figure &&
  newer.sentence < older.sentence &&
  alike(newer, older) &&
  newer.population.status === older.population.status

/** Whether one speaker gives both, of the same people. */
const isRival = (a: ReadClaim, b: ReadClaim): boolean =>
  a.figure !== b.figure && a.speaker !== null && b.speaker !== null && sameSpeaker(a.speaker, b.speaker) && alike(a, b)

const wordAt = (words: readonly Word[], offset: number): number =>
  firstWith(words, (word) => word.end > offset || word.start >= offset)

/** Code points, which claims count in, to UTF-16. */
function utf16Offsets(text: string): (codePoint: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (codePoint) => codePoint
  const offsets: number[] = []
  for (let i = 0; i < text.length; i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1) offsets.push(i)
  return (codePoint) => offsets[codePoint] ?? text.length
}
