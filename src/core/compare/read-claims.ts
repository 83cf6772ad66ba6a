import { type KnownPlace, knownPlaces } from '../incident/reading/known-places.js'
import { readWords, type Word } from '../incident/reading/words.js'
import { HEARD, type ReportPlaces, reportPlaces } from './claim-places.js'
import { type Around, type Placed, type ReadClaim, type ReadReport, readClaim } from './read-claim.js'
import { firstWith, type ReadSentence, readSentence } from './read-sentence.js'
import type { ComparableReport } from './relation.js'
import { sameSpeaker } from './speaker.js'
import { adoptSpeakers, alike } from './unattributed.js'

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
  adoptSpeakers(claims, words)
  markFormer(claims)
  return read
}

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

const wordAt = (words: readonly Word[], offset: number): number =>
  firstWith(words, (word) => word.end > offset || word.start >= offset)

/** Code points, which claims count in, to UTF-16. */
function utf16Offsets(text: string): (codePoint: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (codePoint) => codePoint
  const offsets: number[] = []
  for (let i = 0; i < text.length; i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1) offsets.push(i)
  return (codePoint) => offsets[codePoint] ?? text.length
}
