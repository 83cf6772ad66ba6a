import type { TokenRange } from '../../../../text/sentences.js'
import type { Draft } from '../../../draft.js'
import { firstToken, type Report } from '../drafts.js'
import { quoteSide } from '../quote-marks.js'
import { folded, hints, isUn, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'
import { type Attribution, isAccording } from './attribution.js'

/** How far behind its "qui" a number of a background clause may stand. */
const BACKGROUND_REACH = 10

/** "… l'attentat de Nice, qui a fait 86 morts, a annoncé le maire": the outlet calls the event to mind, nobody said it. */
export function callsToMind(
  { tokens }: Report,
  draft: Draft,
  { first }: TokenRange,
  { at: saying, reach }: Attribution,
): boolean {
  const qui = relativeBefore(tokens, firstToken(draft), first)
  if (qui !== null && isRecalled(tokens, qui) && isDeed(tokens, qui + 1)) return true
  if (isRecalledPlace(tokens, firstToken(draft), saying) || isRecalledToll(tokens, firstToken(draft))) return true
  if (isHonoured(tokens, firstToken(draft))) return true
  // "ont accusé X d'être responsable de l'attaque qui a fait dix morts"
  if (qui !== null && CLAIMS.test(folded(tokens, saying)) && saying < qui && isDeed(tokens, qui + 1)) return true
  if ((reach === 'forward' && saying < firstToken(draft)) || isAccording(tokens, saying)) return false
  const from = firstToken(draft)
  if (folded(tokens, from - 2) === 'lendemain' || folded(tokens, from - 3) === 'lendemain') return true
  if (draft.metric === 'strikes' && draft.head !== null && folded(tokens, draft.head + 1) === 'qui')
    return isDeed(tokens, draft.head + 2)
  let at = from - 1
  while (at > Math.max(first, from - BACKGROUND_REACH) && folded(tokens, at) !== 'qui') at--
  return (
    folded(tokens, at) === 'qui' && isDeed(tokens, at + 1) && !isResumed(tokens, at) && !isQuoted(tokens, at, first)
  )
}

const CLAIMS = /^(?:accus|revendiqu|dénonc)/u

/** "les rebelles ont visé une école, | une attaque | qui a fait six morts, a précisé le maire", "a péri dans | une attaque | qui …": the news itself. */
function isResumed(tokens: Words, qui: number): boolean {
  let at = qui - 1
  while (at > qui - 4 && !happens(tokens, at)) at--
  return (
    happens(tokens, at) &&
    isUn(folded(tokens, at - 1)) &&
    (/^(?:,|dans|par)$/u.test(folded(tokens, at - 2)) ||
      // "arrêté après | un accident | qui a fait deux morts, a dit le parquet"; "qui avait fait" is long past
      // "après dix jours d' | une offensive | qui a coûté 40 hommes, affirme l'OSDH"
      ((folded(tokens, at - 2) === 'après' || /^(?:jours|semaines|mois|heures)$/u.test(folded(tokens, at - 4))) &&
        !/^avai/u.test(folded(tokens, qui + 1))))
  )
}

/** "une explosion", "un accident" */
const happens = (tokens: Words, at: number): boolean =>
  tokens[at]?.lex.noun?.kind === 'event' || hints(tokens[at], CUE.mute)

/** A quotation's words at most. */
const QUOTATION = 200

/** Whether a quotation is open at a token. */
function isQuoted(tokens: Words, at: number, first: number): boolean {
  for (let n = at; n >= Math.max(first, at - QUOTATION); n--) {
    const side = quoteSide(tokens, n)
    if (side) return side === 'open'
  }
  return false
}

/** "a fait", "avaient coûté", "s'est soldé" */
function isDeed(tokens: Words, at: number): boolean {
  const aside = folded(tokens, at) === ','
  for (let n = at; n <= at + 4; n++) {
    // "qui étaient ivres, | ont tué": the main clause's deed
    if (!aside && folded(tokens, n) === ',') return false
    if (/^(?:état|savoir|mention)$/u.test(folded(tokens, n + 1))) continue
    if (/^(?:fait|faits|causé|coûté|provoqué|tué|blessé|soldée?s?|entraîné)$/u.test(folded(tokens, n))) return true
  }
  return false
}

/** "a annoncé avoir tué huit rebelles près de Chibok, où | 200 lycéennes avaient été enlevées"; "…, selon la mairie" tells it after all. */
function isRecalledPlace(tokens: Words, from: number, saying: number): boolean {
  if (folded(tokens, from - 1) !== 'où' || folded(tokens, from - 2) !== ',') return false
  if (saying > from && isAccording(tokens, saying)) return false
  for (let at = from; at < from + 7; at++) if (/^avai(?:t|ent)$/u.test(folded(tokens, at))) return true
  return false
}

/** "le plus meurtrier depuis l'attentat de mai (| 150 morts, 400 blessés |)": the toll of an event that only dates another. */
function isRecalledToll(tokens: Words, from: number): boolean {
  let open = from - 1
  while (open > from - 6 && folded(tokens, open) !== '(' && folded(tokens, open) !== ')') open--
  return folded(tokens, open) === '(' && isRecalled(tokens, open)
}

/** The "qui" of the clause that a number stands in; null where none is near. */
function relativeBefore(tokens: Words, from: number, first: number): number | null {
  for (let at = from - 1; at > Math.max(first, from - BACKGROUND_REACH); at--)
    if (folded(tokens, at) === 'qui') return at
  return null
}

/** "une minute de silence en mémoire des | 14 victimes", "pour rendre hommage aux | neuf soldats": the dead are honoured, not counted. */
function isHonoured(tokens: Words, from: number): boolean {
  if (!/^(?:des|aux)$/u.test(folded(tokens, from - 1))) return false
  const honour = folded(tokens, from - 2)
  return (
    honour === 'hommage' ||
    (/^(?:mémoire|honneur)$/u.test(honour) && /^(?:en|la|l|['’])$/u.test(folded(tokens, from - 3)))
  )
}

const BEHIND: ReadonlySet<string> = new Set(['depuis', 'après', 'lendemain', 'suite'])
/** "depuis les attentats du 22 mars, | qui", "après l'explosion | qui": an event that only dates another. */
function isRecalled(tokens: Words, qui: number): boolean {
  let event = false
  for (let at = qui - 1; at > qui - 22 && at > 0; at--) {
    // "Depuis 2015, le pays vit des attaques | qui …" dates no event
    if (folded(tokens, at) === 'depuis' && tokens[at + 1]?.kind === 'digits') return false
    if (BEHIND.has(folded(tokens, at))) return event && folded(tokens, at - 2) !== 'd'
    if (happens(tokens, at) || folded(tokens, at) === 'celle') {
      // "arrêté après | un accident | qui a fait deux morts": the news itself
      if (isUn(folded(tokens, at - 1))) return false
      event = true
    }
  }
  return false
}
