import { PhraseBook } from '../incident/reading/phrase-book.js'
import { readWords, type Word } from '../incident/reading/words.js'
import type { SourcedClaim } from './relation.js'
import { readSpeaker } from './speaker.js'
import { SPEAKER_WORDS } from './speaker-words.js'
import { withOffice } from './title.js'

const pronouns = new PhraseBook([
  [
    'he',
    'he said|she said|it said|they said|he had said|she had said|it had said|they had said|he had put|she had put|it had put|he put|she put|it put|he gave|she gave|it gave|he had given|she had given|it had given|he had spoken|he spoke|il avait|elle avait|وكان قد|وكانت قد|he added|she added|it added|he says|it says|a t il|a t elle|selon lui|selon elle|dit il|واضاف|واضافت|وتابع|وتابعت|واوضح|واوضحت|وقال ان|وقالت ان|واشار|واشارت|وذكر ان|بحسبه|a ajoute|a precise|il a|elle a',
  ],
])

/** Who says a claim, named in full; null where only the outlet speaks. `before`: the speakers of the report's claims before it. */
export function spokenBy(
  claim: SourcedClaim,
  around: readonly Word[],
  before: readonly string[],
  text: string,
): string | null {
  const named = claim.attribution.find((link) => link.role === 'speaker')?.name ?? claim.speaker
  if (named && OWN_TEXT.test(named)) return null
  if (named) {
    const told = untilNameEnds(named.replace(/(?<![\s.,،؛;:])[\s.,،؛;:]+$/u, ''), around, text)
    const name = inFull(isNobody(told) ? (giverOf(told, around, text) ?? told) : told, before)
    return isBareName(name) ? withOffice(name, around, text) : name
  }
  const last = before.at(-1)
  if (last !== undefined && pronouns.find(around).length > 0) return last
  return claim.via
}

/** "an earlier version of this story": the outlet itself. */
const OWN_TEXT =
  /(?<!\p{L})(?:versions? (?:of (?:this|the) |(?:\S+ )?de (?:cet|cette|ce|l['’])|(?:précédente|antérieure))|(?:نسخة|صيغة) (?:سابقة|أولى|سابقه))/u

/** "Figures released", "the toll": nobody who could speak. */
function isNobody(name: string): boolean {
  const { names, body, anyone, known, nations } = readSpeaker(name, null)
  return names.size + body.size + anyone.size + known.size + nations.size === 0
}

/** Who gave what is named as speaking: "figures released on Monday | by the UN mission in Iraq". null where the sentence does not say. */
function giverOf(name: string, around: readonly Word[], text: string): string | null {
  const start = text.indexOf(name, around[0]?.start ?? 0)
  const by = around.findIndex((word) => word.start > start && /^(?:by|par|من|عن)$/u.test(word.spelling.forms[0] ?? ''))
  if (start < 0 || by < 0) return null
  const hits = bodies.find(around, by + 1, Math.min(around.length, by + LONGEST_NAME))
  const last = hits.at(-1)?.last
  const from = around[by + 1]
  return last === undefined || !from ? null : text.slice(from.start, around[last]?.end)
}

/** "Hamid Sahak", of no body that the words tell. */
function isBareName(name: string): boolean {
  const { names, body, anyone, known } = readSpeaker(name, null)
  return names.size > 0 && body.size + anyone.size + known.size === 0
}

/** Bodies whose names hold words that end a name elsewhere: "منظمة أطباء | بلا حدود". */
const bodies = new PhraseBook(SPEAKER_WORDS.filter(([id]) => !id.includes(':')))

/** A name with the rest of the body's name that it breaks off in. */
function untilNameEnds(name: string, around: readonly Word[], text: string): string {
  const [first, last] = [around[0], around.at(-1)]
  if (!first || !last) return name
  const at = text.slice(first.start, last.end).indexOf(name)
  if (at < 0) return name
  const [start, end] = [first.start + at, first.start + at + name.length]
  const from = around.findIndex((word) => word.end > start)
  const known = bodies
    .find(around, from, Math.min(around.length, from + LONGEST_NAME))
    .map((hit) => ({ from: around[hit.first]?.start ?? 0, to: around[hit.last]?.end ?? 0 }))
    .find((hit) => hit.from < end && hit.to > end)
  return known ? text.slice(start, known.to) : name
}

/** Words of a speaker's name that are looked at. */
const LONGEST_NAME = 14

/** "the office", "المنظمة", "l'organisation": the body that the report named in full before. */
function inFull(name: string, before: readonly string[]): string {
  const { names, nations, anyone, body } = readSpeaker(name, null)
  if (before.length === 0 || names.size + nations.size + anyone.size > 0) return name
  const own = contentWords(name)
  const longer = before.findLast((full) => {
    const words = contentWords(full)
    return words.length > own.length && own.every((word) => words.some((other) => share(word, other)))
  })
  if (longer !== undefined) return longer
  const vague = [...body].every((id) => id === 'organisation')
  return (vague && body.size > 0 ? before.findLast((full) => readSpeaker(full, null).anyone.size === 0) : null) ?? name
}

const ARTICLES = /^(?:the|a|an|of|la|le|les|l|de|du|des|d)$/

const contentWords = (name: string): (readonly string[])[] =>
  readWords(name)
    .map((word) => word.spelling.forms)
    .filter((forms) => !ARTICLES.test(forms[0] ?? ''))

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((form) => b.includes(form))
