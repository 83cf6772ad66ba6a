import { type KnownPlace, knownPlaces } from '../incident/reading/known-places.js'
import { readWords, type Word } from '../incident/reading/words.js'
import { HEARD, type ReportPlaces, reportPlaces } from './claim-places.js'
import { matchPopulations } from './population.js'
import { type Around, type Placed, type ReadClaim, type ReadReport, readClaim } from './read-claim.js'
import { firstWith, type ReadSentence, readSentence } from './read-sentence.js'
import type { ComparableReport, SourcedClaim } from './relation.js'
import { sameSpeaker } from './speaker.js'

/** Reads all claims of some reports. A text that several of them print, as wire copy, is read once. */
export function readReports(reports: readonly ComparableReport[]): ReadReport[] {
  const texts = new Map<string, ReadText>()
  let at = 0
  return reports.map((report, index) => {
    const text = texts.get(report.text) ?? readText(report.text)
    texts.set(report.text, text)
    const read = readReport(report, text, index, at)
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
}

function readText(text: string): ReadText {
  const words = readWords(text)
  const known = knownPlaces(text, words[HEARD]?.start ?? text.length)
  return { words, known, places: reportPlaces(words, text, known), sentences: new Map() }
}

function sentencesOf({ words, known, sentences }: ReadText, report: ComparableReport): Around['sentence'] {
  const read = sentences.get(report.published) ?? new Map<number, ReadSentence>()
  sentences.set(report.published, read)
  return (index) => {
    const sentence = read.get(index) ?? readSentence(words, index, report, known)
    read.set(index, sentence)
    return sentence
  }
}

function readReport(report: ComparableReport, text: ReadText, at: number, firstClaim: number): ReadReport {
  const { words, known } = text
  const utf16 = utf16Offsets(report.text)
  const claims: ReadClaim[] = []
  const read: ReadReport = { report, at, words, known, claims }
  const around: Around = { places: text.places, sentence: sentencesOf(text, report), speakers: [] }
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

const wordAt = (words: readonly Word[], offset: number): number =>
  firstWith(words, (word) => word.end > offset || word.start >= offset)

/** Code points, which claims count in, to UTF-16. */
function utf16Offsets(text: string): (codePoint: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (codePoint) => codePoint
  const offsets: number[] = []
  for (let i = 0; i < text.length; i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1) offsets.push(i)
  return (codePoint) => offsets[codePoint] ?? text.length
}
