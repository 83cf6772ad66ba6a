import { folded, is, isDe, isMark, isThat, type Word, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { SAYING_WORDS } from '../words/saying-words.js'
import { adverbialEnd } from './adverbials.js'
import { closingComma } from './asides.js'
import { countsAsTeller } from './counts-as-teller.js'
import { quotesBehind } from './in-own-words.js'

/** Where the words of saying end at `at`; null where they say nothing: "fait, de son côté, | état", "porté à 71 le nombre". */
export function sayingEnd(tokens: Words, at: number): number | null {
  const next = folded(tokens, at + 1)
  switch (COMPANIONS.get(tokens[at]!.folded)) {
    case 'does':
      return companion(tokens, at)
    case 'believes':
      return next === 'savoir' ? at + 1 : null
    case 'holds':
      if (folded(tokens, at - 1) === 'en') return keepsTo(tokens, at)
      return givesToll(tokens, at)
    case 'maintains':
      // "maintient que", "maintient avoir tué"
      return /^(?:que|qu|avoir|n)$/u.test(next) || saysAcross(tokens, at) ? at : givesToll(tokens, at)
    case 'gives':
      // "a établi que"
      return isThat(next) && tokens[at]!.folded.startsWith('établi') ? at : givesToll(tokens, at)
    case 'speaks':
      return speaksOf(tokens, at, next) ? at : null
    case 'carries':
      return portedTo(tokens, at) ? at : null
    case 'rejects':
      return rejectsFigure(tokens, at) ? at : null
    case 'doubts':
      return doubtsToll(tokens, at)
    case 'suspects':
      // "la police le soupçonne | d'avoir tué douze femmes"
      return [1, 2, 3, 4, 5, 6].some((n) => folded(tokens, at + n) === 'avoir') ? at : null
    case 'quotes':
      return quotesBehind(tokens, at) ? at : null
    case 'counts':
      return countsAsTeller(tokens, at, next) ? at : null
    default:
      // "a reconnu | coupables | les huit accusés"
      return /^coupables?$/u.test(next) ? null : at
  }
}

/** "maintient | au micro de RFI | que" */
function saysAcross(tokens: Words, at: number): boolean {
  if (!/^(?:à|au|dans|devant|sur|lors|depuis)$/u.test(folded(tokens, at + 1)) && !is(tokens[at + 1], ADVERBS))
    return false
  for (let to = at + 2; to < at + 8; to++) if (isThat(folded(tokens, to))) return true
  return false
}

/** Verbs that say only of a toll: "dresse un bilan de 12 morts", "s'en tient à un bilan de", "a revu son bilan", "ramène à 40 le nombre". */
const GIVES =
  /^(?:dress|donn|livr|fourni|revu|revoi|révis|actualis|rehauss|établi|présent|fix|retenu|ramen|ramèn|abaiss|corrig|réévalu|camp|mis$)/u

/** Words that say only in company, by its kind. */
const KINDS = [
  ['does', /^(?:fai[ts]|faire|font|fera|ferait|feraient|firent|fit|faisant|faisait|faisaient)$/u],
  ['believes', /^cro(?:it|ient|yait|yaient)$/u],
  ['holds', /^t(?:ien|enai)/u],
  ['maintains', /^maint(?:ien|enai)/u],
  ['gives', GIVES],
  ['speaks', /^parl/u],
  ['carries', /^port(?:é|e|ent|ait)$/u],
  ['rejects', /^(?:rejet|contest|écart|bala[iy])/u],
  ['doubts', /^(?:re)?met(?:tent|tait|taient)?$|^remis$/u],
  ['counts', /^compt(?:e|ent|ait|aient)$/u],
  ['suspects', /^(?:soupçonn|suspect)/u],
  ['quotes', /^(?:condamn|salu|stigmatis|vilipend|pleur)/u],
] as const

type Company = (typeof KINDS)[number][0]

const COMPANIONS: ReadonlyMap<string, Company> = new Map(
  [...SAYING_WORDS.keys()].flatMap((word) => {
    const kind = KINDS.find(([, words]) => words.test(word))
    return kind ? [[word, kind[0]] as const] : []
  }),
)

/** "s'en tient | à 12 morts", "s'en tient, pour l'heure, | à": `at` where the toll follows, null where it does not. */
function keepsTo(tokens: Words, at: number): number | null {
  let to = at + 1
  for (let n = 0; n < 4 && folded(tokens, to) !== 'à'; n++)
    to = folded(tokens, to) === ',' ? to + 1 : (adverbialEnd(tokens, to) ?? (is(tokens[to], ADVERBS) ? to + 1 : to))
  return folded(tokens, to) === 'à' ? at : null
}

const ADVERBS = WORD.adverb | WORD.timeWord

/** "fait quant à lui | état", "a fait hier | savoir" */
function companion(tokens: Words, at: number): number | null {
  for (let to = at + 1; to <= at + 7; to++) {
    const word = folded(tokens, to)
    // "fait allégeance à l'organisation | État islamique"
    if (word === 'état' && NAMES_STATE.test(folded(tokens, to - 1))) return null
    // "a fait part de son émotion"
    if (word === 'part' && /^(?:son|sa|ses|leurs?)$/u.test(folded(tokens, to + 2))) return null
    if (TOLD_IN_TWO.has(word)) return to
    const token = tokens[to]
    if (!token || token.kind === 'digits' || token.lex.numeral || token.lex.governs) return null
  }
  return null
}

const NAMES_STATE = /^(?:organisation|groupe|mouvement|l|le|les|cet|un|d|de|du)$|^['’]$/u

/** "parle de", "parle quant à elle de six morts" */
function speaksOf(tokens: Words, at: number, next: string): boolean {
  // "parle, de son côté, de"
  let to = next === ',' ? closingComma(tokens, at + 1) + 1 : at + 1
  while (is(tokens[to], WORD.timeWord | WORD.adverb | WORD.pronoun)) to++
  // "parlait ainsi, lui, d'au moins"
  if (folded(tokens, to) === ',') to = closingComma(tokens, to) + 1
  // "parle quant à elle de six morts"
  if (folded(tokens, to) === 'quant') to += 3
  // "a parlé à la presse de", "parle dans son rapport de"
  if (/^(?:à|au|aux|dans|sur|devant|lors)$/u.test(folded(tokens, to))) to = openingOf(tokens, to)
  // "parlent « | d'une soixantaine de morts »"
  if (isMark(tokens, to, '«“"')) to++
  const behind = folded(tokens, to)
  // "parle du « massacre de plus de 130 habitants »"
  return behind === 'de' || behind === 'd' || (behind === 'du' && openingOf(tokens, to) > to)
}

/** Where "de six morts" begins behind "à la presse", "dans son rapport"; `at` where no number follows. */
function openingOf(tokens: Words, at: number): number {
  for (let to = at + 2; to <= at + 7; to++) if (isDe(folded(tokens, to)) && tellsNumber(tokens, to + 1)) return to
  return at
}

/** "| six morts", "| plus de six morts", "| ’une dizaine" */
const tellsNumber = (tokens: Words, at: number): boolean =>
  [at, at + 1, at + 2, at + 3].some(
    (n) => is(tokens[n], WORD.number) && !/^(?:la|le|les|tout|tous)$/u.test(folded(tokens, n)),
  )

/** "a porté mardi le bilan | à 59" */
function portedTo(tokens: Words, at: number): boolean {
  for (let to = at + 1; to <= at + 8; to++)
    if (folded(tokens, to) === 'à' && is(tokens[to + 1], WORD.number)) return true
  return false
}

/** "rejette | le bilan", "balaie ces accusations", "conteste les 300 morts": words; "a rejeté douze corps sur la plage" tells nothing. */
function rejectsFigure(tokens: Words, at: number): boolean {
  // "le bilan de 90 morts a été | contesté | par la junte"
  if (folded(tokens, at).startsWith('contest') && is(tokens[at - 1], WORD.been)) {
    for (let n = at - 2; n > at - 16 && n >= 0; n--) if (TOLLS.has(folded(tokens, n))) return true
    return false
  }
  for (let to = at + 1; to <= at + 5; to++) {
    if (isThat(folded(tokens, to)) || REJECTED.test(folded(tokens, to))) return true
    if (isPlainNumber(tokens[to])) return folded(tokens, at).startsWith('contest')
  }
  return false
}

/** "met en | doute | le bilan", "a remis en | cause | le chiffre de 12 morts" */
const doubtsToll = (tokens: Words, at: number): number | null =>
  folded(tokens, at + 1) === 'en' &&
  /^(?:doute|cause|question)$/u.test(folded(tokens, at + 2)) &&
  [at + 4, at + 5].some((n) => TOLLS.has(folded(tokens, n)))
    ? at + 2
    : null

const REJECTED =
  /^(?:bilans?|chiffres?|nombre|décomptes?|estimations?|accusations?|allégations?|affirmations?|informations?|version|responsabilité|rapports?|conclusions|bloc)$/u

const TOLLS: ReadonlySet<string> = new Set('celui bilan chiffre chiffres décompte estimation nombre total'.split(' '))

function givesToll(tokens: Words, at: number): number | null {
  for (let to = at + 1; to <= at + 8; to++) {
    const token = tokens[to]
    if (!token || is(token, WORD.relative | WORD.avoir | WORD.etre)) return null
    if (TOLLS.has(token.folded)) return at
    // "de | 132 | à | 138 | le nombre"
    const dates = (tokens[to + 1]?.lex.month ?? 0) > 0
    if (isPlainNumber(token) && !dates && !/^(?:à|de)$/u.test(folded(tokens, to - 1))) return null
  }
  return null
}

const isPlainNumber = (token: Word | undefined): boolean =>
  token?.kind === 'digits' || (is(token, WORD.number) && !is(token, WORD.determiner | WORD.preposition))

/** "le bilan provisoire, | donné par", "tel est le bilan | livré par" */
export function tellsToll(tokens: Words, at: number, first: number): boolean {
  if (!GIVES.test(folded(tokens, at)) || is(tokens[at - 1], WORD.avoir)) return false
  for (let n = at - 1; n > Math.max(first - 1, at - 40); n--)
    // "cette | information | a été livrée par"
    if (TOLLS.has(folded(tokens, n)) || /^informations?$/u.test(folded(tokens, n))) return true
  return false
}

const TOLD_IN_TWO: ReadonlySet<string> = new Set('état savoir part mention valoir observer remarquer'.split(' '))
