import type { TokenRange } from '../../../../text/sentences.js'
import { resolveWhen } from '../../../calendar.js'
import type { Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { firstToken, lastToken, mark } from '../drafts.js'
import { folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Lex } from '../words/lexicon.js'
import { type DateWords, datesIn } from './date-words.js'

/** When it happened: the nearest date of the number's sentence that is not the day on which somebody spoke. */
export const dates: Rule<Lex> = {
  name: 'dates',
  apply(doc) {
    for (const { sentence, drafts } of draftedSentences(doc)) {
      const dates = datesIn(doc.tokens, sentence)
      if (dates.length === 0) continue
      const found = dates.filter(
        (date) => !isDayOfSpeech(doc.tokens, date, sentence) && !isOfName(doc.tokens, date, sentence),
      )
      if (found.length === 0) continue
      const resolved = found.map(({ first, last, expression }) =>
        resolveWhen(doc.text.slice(doc.tokens[first]!.start, doc.tokens[last]!.end), expression, doc.published),
      )
      for (let index = 0; index < drafts.length; index++) {
        const date = ownDate(doc.tokens, drafts[index]!, drafts[index + 1], found)
        const when = date && resolved[found.indexOf(date)]
        if (when) mark(drafts[index]!, 'date', { when })
      }
    }
  },
}

/** How far behind its number a date of its own may stand. */
const OWN = 7
/** How far behind "depuis" the day may stand: "depuis le lancement de l'offensive, le 4 avril". */
const FAR = 20

/** The nearest date that is not another number's: "contre | 980 en 2022" and "700 depuis mars" have theirs. */
function ownDate(tokens: Words, draft: Draft, next: Draft | undefined, dates: readonly DateWords[]): DateWords | null {
  const from = lastToken(tokens, draft)
  const to = next ? firstToken(next) : Number.POSITIVE_INFINITY
  const own = dates.find(({ first }) => first > from && first < Math.min(to, from + OWN))
  if (own && !isCutOff(tokens, from + 1, own.first)) return own
  const compared = next !== undefined && folded(tokens, to - 1) === 'contre'
  const others = compared ? dates.filter(({ first }) => first < to) : dates
  // "4.900 | depuis le début de l'année": a time of its own that names no date
  return others.length === 0 || hasOwnTime(tokens, from, Math.min(to, from + OWN), dates)
    ? null
    : nearest(others, firstToken(draft))
}

function isCutOff(tokens: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isMark(tokens, at, ',;:(') || is(tokens[at], WORD.relative)) return true
  return false
}

function hasOwnTime(tokens: Words, from: number, to: number, dates: readonly DateWords[]): boolean {
  for (let at = from + 1; at < to && tokens[at]; at++) {
    if (folded(tokens, at) === 'depuis') return !dates.some(({ last }) => last > at && last < at + FAR)
    if (isMark(tokens, at, ',.;:')) return false
  }
  return false
}

/** "le Mouvement du | 23 mars", "né en | 1997": no day of the event. */
function isOfName(tokens: Words, { first }: DateWords, sentence: TokenRange): boolean {
  for (let at = first - 1; at >= Math.max(sentence.first, first - 3); at--)
    if (DATED.has(folded(tokens, at))) return true
  return false
}

const DATED: ReadonlySet<string> = new Set('mouvement né née nés nées forces brigade brigades place rue'.split(' '))

function nearest(dates: readonly DateWords[], at: number): DateWords {
  return dates.reduce((best, next) => (Math.abs(next.first - at) < Math.abs(best.first - at) ? next : best))
}

/** How far before its day a verb of saying may stand: "avait annoncé le maire Jean Morel lundi soir". */
const REACH = 12

/** "a annoncé lundi le maire", "a annoncé, samedi, que": the day belongs to the saying where nothing but the speaker stands between. */
function isDayOfSpeech(tokens: Words, date: DateWords, sentence: TokenRange): boolean {
  const comma = folded(tokens, date.first - 1) === 'ce' ? date.first - 2 : date.first - 1
  if (folded(tokens, comma) === ',' && folded(tokens, date.last + 1) === ',' && isSaid(tokens, comma - 1)) return true
  for (let at = date.first - 1; at >= Math.max(sentence.first, date.first - REACH); at--) {
    const token = tokens[at]!
    if (isSaid(tokens, at)) return true
    if (is(token, WORD.relative) || isMark(tokens, at, ',:«"“') || token.kind === 'digits' || token.lex.numeral)
      return false
  }
  return false
}

const isSaid = (tokens: Words, at: number): boolean => {
  const saying = tokens[at]?.lex.saying
  // "une attaque attribuée aux rebelles lundi"
  return Boolean(saying) && saying?.how !== 'according' && !folded(tokens, at).startsWith('attribu')
}
