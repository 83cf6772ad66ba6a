import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { after, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { closesAfter, isInAside, isOfOne, isOfPlace } from './clauses-between.js'
import { isNatural, nearDisaster } from './magnitude.js'
import { hasOwnDay } from './own-day.js'

const isImperfect = (word: string): boolean => /.(?:ait|aient)$/u.test(word) && !/^(?:av|ét)/u.test(word)

/** "depuis | les attentats de Londres, qui avaient fait 52 morts" */
function isEvent(tokens: Words, at: number): boolean {
  const noun = tokens[is(tokens[at + 1], WORD.determiner) ? after(tokens, at + 1) : at + 1]
  return folded(tokens, at) === 'depuis' && (noun?.lex.noun?.kind === 'event' || is(noun, WORD.pronoun))
}

/** "membres des Forces (FDS) | depuis": brackets that are shut again. */
function closesBefore(tokens: Words, open: number, to: number): boolean {
  for (let n = open + 1; n < to; n++) if (folded(tokens, n) === ')') return true
  return false
}

/** "Depuis mai, 30 civils ont péri ; | vingt autres"; not "; dimanche, un obus a tué …" */
function hasNoDay(tokens: Words, from: number, to: number): boolean {
  for (let n = from + 1; n < to; n++)
    if (tokens[n]!.lex.weekday >= 0 || /^(?:hier|ce|cette)$/u.test(folded(tokens, n))) return false
  return true
}

function hasVerb(tokens: Words, from: number, to: number): boolean {
  for (let n = from + 1; n < to; n++) if (is(tokens[n], WORD.avoir | WORD.etre)) return true
  return false
}

/** "et | dit", "et | a souligné": the speaker's next word. */
const saysMore = (tokens: Words, at: number): boolean =>
  (tokens[is(tokens[at], WORD.avoir) ? at + 1 : at]?.lex.saying ?? null) !== null

const OF_TIME = /^(?:jours?|semaines?|mois|ans?|années?|peu|heures)$/u

/** A total reaches the number in its own clause: no verb group of another number lies between, no "," + relative. */
export function reaches(tokens: Words, draft: Draft, at: number, first: number): boolean {
  const [from, to] = at < firstToken(draft) ? [at, firstToken(draft)] : [lastToken(tokens, draft), at]
  // at its head a total holds for the whole sentence
  if (to - from > (at - first < 3 ? 70 : 36)) return false
  if (hasOwnDay(tokens, draft, at)) return false
  if (at < firstToken(draft) && isInAside(tokens, at, firstToken(draft))) return false
  if (at > lastToken(tokens, draft) && isOfPlace(tokens, at, lastToken(tokens, draft))) return false
  // "168 soldats tués | jusqu'à présent"; "jusqu'à présent, deux sont morts" of one event's wounded
  if (folded(tokens, at) === 'présent' && (at < firstToken(draft) || to - from > 8)) return false
  // "après une série d'attentats qui avait fait 60 morts, | un kamikaze …": the clause behind is another event's
  if (at < firstToken(draft) && closesAfter(tokens, at, to)) return false
  // "36 corps ont été retrouvés | jusqu'à présent" of one landslide
  if (folded(tokens, at) === 'présent' && draft.metric !== 'displaced' && nearDisaster(tokens, at)) return false
  for (let n = from + 1; n < to; n++) {
    const token = tokens[n]!
    // "deux bergers ont péri, a dit un élu, | selon qui | trente hommes sont morts ces derniers jours": another clause's
    if (token.folded === 'selon' && is(tokens[n + 1], WORD.relative) && at > from) return false
    // "une série d'attaques dans le nord, | où l'armée a tué 50 rebelles", "60 tués à Marib, | où l'on se bat depuis mai": another clause's
    if (token.folded === 'où' && (at > from || /^(?:série|vague)$/u.test(folded(tokens, at)))) return false
    // "un Italien | qui vivait | à Berlin depuis trois ans": how long it is so
    if (token.folded === 'qui' && at > from && isImperfect(folded(tokens, n + 1))) return false
    // "la fusillade, en 2007, qui a fait 32 morts", "ces derniers jours, dont un attentat qui a fait 42 morts"
    if (token.folded === 'qui' && (folded(tokens, at) === 'en' || isEvent(tokens, at) || isOfOne(tokens, at, n)))
      return false
    // "les combats les plus violents | depuis la guerre en 2020": the year of what it is since
    if (token.folded === 'depuis' && folded(tokens, at) === 'en' && at > from) return false
    // "depuis 2015, | une semaine après | l'exécution de trois hommes": another event's
    if (token.folded === 'après' && at < n - 1 && at < firstToken(draft) && OF_TIME.test(folded(tokens, n - 1)))
      return false
    // "En 2010, les pires | inondations | avaient fait 1 800 morts": one event's year
    if (folded(tokens, at) === 'en' && isNatural(tokens, n)) return false
    // "le bilan du conflit s'est alourdi | avec | la mort de huit femmes": what came on top
    if (token.folded === 'avec' && folded(tokens, n - 1).startsWith('alourd')) return false
    // "83 morts ces dernières 24 heures et 700 depuis mars"
    if (token.folded === 'heures' && at > firstToken(draft) && /^derni/u.test(folded(tokens, n - 2))) return false
    // "11 sont morts, alors que la coalition a multiplié les raids | depuis lundi": another clause's
    if (
      token.folded === 'que' &&
      /^(?:alors|tandis)$/u.test(folded(tokens, n - 1)) &&
      (at > from || hasVerb(tokens, n, at))
    )
      return false
    // "la mort d'un employé et | dit avoir soigné 979 blessés depuis mars"
    if (at > firstToken(draft) && is(token, WORD.coordinator) && saysMore(tokens, n + 1)) return false
    // "53 morts, a annoncé l'OMS, | ajoutant que mille personnes ont péri depuis avril"
    if (at > firstToken(draft) && token.lex.saying?.form === 'gerund') return false
    // "trois tués hier, | portant à 79 morts depuis le putsch"
    if (ADDING.has(token.folded) && at > firstToken(draft)) return false
    // "ces derniers mois, notamment à Mossoul (22 morts)": one event of them
    if (
      (token.folded === ';' && !(at - first < 3 && at < n && hasNoDay(tokens, n, to))) ||
      (token.folded === '(' && !(from === at && n - at < 5) && !closesBefore(tokens, n, to)) ||
      (token.folded === 'notamment' && !is(tokens[n + 1], WORD.number) && tokens[n + 1]?.kind !== 'digits') ||
      (is(token, WORD.breaker) && token.folded !== 'donc' && !/^(?:que|qu)$/u.test(folded(tokens, n + 1)))
    )
      return false
  }
  return true
}

const ADDING: ReadonlySet<string> = new Set('portant faisant ramenant alourdissant'.split(' '))
