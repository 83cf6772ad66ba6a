import type { Draft, Rule } from '../../../draft.js'
import { drop, isArticle, nounOf } from '../drafts.js'
import { adjoins, folded, is, isCapital, isMark, isToldOf, isUn, type Word, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Lex } from '../words/lexicon.js'
import { isOneOf } from './anaphora.js'
import { areIll } from './cases-of-disease.js'
import { isListItem } from './ellipsis.js'
import { isAge, isParentOf } from './kin.js'
import { label } from './labels.js'
import { isShare } from './share-of-all.js'

/** Numbers that count no people and no arms: dates, times, ages, lengths, money, models, ordinals, addresses. */
export const distractors: Rule<Lex> = {
  name: 'distractors',
  apply(doc) {
    for (const draft of doc.drafts) {
      if (draft.dropped !== null) continue
      const why = whyNot(doc.tokens, doc.text, draft)
      if (why) drop(draft, why)
    }
  },
}

function whyNot(tokens: Words, text: string, draft: Draft): string | null {
  const { first, last } = draft
  const next = tokens[last + 1]
  const previous = first > 0 ? tokens[first - 1] : undefined
  const digits = tokens[first]!.kind === 'digits'
  if (!digits && isIdleArticle(tokens, draft)) return 'article'
  if (next && next.lex.month > 0) return 'date'
  if (nounOf(tokens, draft)?.kind === 'measure' && !areIll(tokens, draft)) return 'measure'
  if (previous?.folded === 'de' && isParentOf(tokens, draft)) return 'kin'
  // "une adolescente de | 14 | figure parmi"
  if (previous?.folded === 'de' && isAge(tokens, draft)) return 'age'
  // "multiplié par cinq"
  if (draft.head === null && previous?.folded === 'par' && /^(?:multipli|divis)/u.test(folded(tokens, first - 2)))
    return 'factor'
  if (isShare(tokens, draft)) return 'share'
  // "trois de plus que la veille"
  if (draft.head === null && next?.folded === 'de' && /^(?:plus|moins)$/u.test(folded(tokens, last + 2)))
    return 'difference'
  // "un un un", "cent cent": numbers in a row count nothing
  // "après 3.188 | un an plus tôt", "contre 181 | deux mois plus tôt": the time is no second number
  const timed = tokens[last + 2]?.lex.noun?.kind === 'measure'
  if (draft.head === null && next && !timed && (next.kind === 'digits' || next.lex.numeral !== null))
    return 'numbers-in-a-row'
  // "le dix-neuvième corps"
  if (!digits && is(next, WORD.dash) && folded(tokens, last + 2).endsWith('ième')) return 'ordinal'
  // "dans les | Deux|-Sèvres", "à Trois-Rivières"
  if (!digits && is(next, WORD.dash) && adjoins(next) && isNamePart(tokens, text, first, last)) return 'name'
  // "deux sœurs de trois et cinq ans"
  if (!digits && draft.head === null && isFirstOfMeasures(tokens, last)) return 'measure'
  if (!digits) return isPronoun(tokens, draft) ? 'pronoun' : null
  return (
    dateOrYear(tokens, draft) ??
    glued(tokens, text, draft) ??
    money(previous?.folded, next?.folded) ??
    label(tokens, text, draft)
  )
}

const isNamePart = (tokens: Words, text: string, first: number, last: number): boolean =>
  isCapital(tokens[first], text) && adjoins(tokens[last + 2]) && isCapital(tokens[last + 2], text)

/** "un attentat", "un peu": articles that count nobody and nothing lost are most of all drafts, and go first. */
function isIdleArticle(tokens: Words, draft: Draft): boolean {
  // "faire un maximum de victimes"
  if (folded(tokens, draft.first + 1) === 'maximum' && isUn(folded(tokens, draft.first))) return true
  if (!isArticle(tokens, draft) || draft.to !== undefined || isOneOf(tokens, draft)) return false
  // "dont un grièvement", "dont un est mort"
  if (draft.head === null && isAfterSubset(tokens, draft.first) && standsAlone(tokens[draft.first + 1])) return false
  if (draft.head === null && isListItem(tokens, draft.first, draft.last)) return false
  // "Cinq randonneuses ont été secourues. | Une | est décédée"
  if (draft.head === null && opensClause(tokens, draft.first) && is(tokens[draft.first + 1], WORD.etre)) return false
  if (draft.head === null) return !is(tokens[draft.first + 1], WORD.gravely) && draft.from === undefined
  // "succédait à | une autre |"
  if (folded(tokens, draft.head) === 'autre' && TOWARDS.test(folded(tokens, draft.first - 1)))
    return folded(tokens, draft.first - 2) !== 'vie'
  // "blessée à | un membre |": a limb
  if (folded(tokens, draft.first - 1) === 'à' && folded(tokens, draft.head) === 'membre') return true
  const kind = nounOf(tokens, draft)?.kind
  // "un Casque bleu | (un officier) |": who he was
  if (kind === 'person' && folded(tokens, draft.first - 1) === '(' && folded(tokens, draft.head + 1) === ')')
    return true
  return kind === 'event' || kind === 'none' || kind === 'weight'
}

const opensClause = (tokens: Words, first: number): boolean =>
  first === 0 || isMark(tokens, first - 1, '.;') || is(tokens[first - 1], WORD.coordinator)

const TOWARDS = /^(?:à|vers|dans|sur|avec|contre|pour)$/u

/** "dont | un", "dont | l'une" */
const isAfterSubset = (tokens: Words, first: number): boolean =>
  is(tokens[is(tokens[first - 1], WORD.apostrophe) ? first - 3 : first - 1], WORD.subset)

/** "dont un grièvement", "dont une est morte"; not "dont une majorité". */
const standsAlone = (next: Word | undefined): boolean =>
  next === undefined ||
  next.kind === 'mark' ||
  isToldOf(next) ||
  is(next, WORD.copula | WORD.etre | WORD.avoir | WORD.adverb | WORD.preposition | WORD.pronoun)

/** "l'un", "les uns": no article that counts; "l'un d'eux" does. */
function isPronoun(tokens: Words, draft: Draft): boolean {
  return (
    !isOneOf(tokens, draft) &&
    // "dont l'un grièvement", "l'un mortellement"
    !is(tokens[draft.last + 1], WORD.gravely) &&
    folded(tokens, draft.last + 1) !== 'mortellement' &&
    // "dont l'une se trouve dans un état critique"
    !isAfterSubset(tokens, draft.first) &&
    isArticle(tokens, draft) &&
    is(tokens[draft.first - 1], WORD.apostrophe) &&
    folded(tokens, draft.first - 2) === 'l'
  )
}

function dateOrYear(tokens: Words, draft: Draft): string | null {
  const { first, last, low } = draft
  const previous = tokens[first - 1]
  const next = tokens[last + 1]
  // "en février | 46.000 morts" are counted
  if (previous && previous.lex.month > 0 && (draft.head === null || (low ?? 0) < 32)) return 'date'
  // "Lundi | 15 |, c'est un hôpital …"
  if (previous && previous.lex.weekday >= 0 && draft.head === null && (low ?? 32) < 32 && next?.kind === 'mark')
    return 'date'
  // "à 6 h 30"
  if (next?.folded === 'h') return 'time'
  if (draft.head === null && isFirstOfDays(tokens, last)) return 'date'
  if (draft.head === null && isFirstOfMeasures(tokens, last)) return 'measure'
  // "7/10/2023", "7.10.2023"
  if (next && (next.folded === '/' || next.folded === '.') && adjoins(next) && isDigits(tokens, last + 2)) return 'date'
  const dotted = previous && (previous.folded === '/' || previous.folded === '.') && adjoins(previous)
  // "recherché.720 policiers": a sentence that lost its blank
  if (dotted && adjoins(tokens[first]) && tokens[first - 2]?.kind === 'digits') return 'date'
  if (first !== last || draft.head !== null || low === null) return null
  const year = low >= 1800 && low <= 2100 && tokens[first]!.folded.length === 4
  return year ? 'year' : null
}

/** "du 3 | au 5 mars", "le 3 | et le 5 mars" */
function isFirstOfDays(tokens: Words, last: number): boolean {
  if (!JOINS.has(folded(tokens, last + 1))) return false
  const day = folded(tokens, last + 2) === 'le' ? last + 3 : last + 2
  return tokens[day]?.kind === 'digits' && (tokens[day + 1]?.lex.month ?? 0) > 0
}

/** "deux sœurs de 5 | et 9 ans", "trois jeunes de 17 |, 18 et 20 ans" */
function isFirstOfMeasures(tokens: Words, last: number): boolean {
  let at = last
  let closed = false
  for (;;) {
    // "28, 35 | , et | 42 ans"
    const joint = folded(tokens, at + 1) === ',' && folded(tokens, at + 2) === 'et' ? at + 2 : at + 1
    if (!JOINTS.has(folded(tokens, joint))) break
    if (tokens[joint + 1]?.kind !== 'digits' && !tokens[joint + 1]?.lex.numeral) break
    at = joint + 1
    closed = folded(tokens, joint) !== ','
  }
  // "dépasse les 200 |, dix jours après"
  return closed && tokens[at + 1]?.lex.noun?.kind === 'measure'
}

const isDigits = (tokens: Words, at: number): boolean => tokens[at]?.kind === 'digits' && adjoins(tokens[at])

/** "21h30", "F-16", "T72", "21e", "@user12", "n°3": digits glued to letters or a name. */
function glued(tokens: Words, text: string, draft: Draft): string | null {
  const { first, last } = draft
  const previous = tokens[first - 1]
  const next = tokens[last + 1]
  if (next && adjoins(next)) {
    if (next.folded === 'h' || next.folded === ':' || next.folded === 'min') return 'time'
    if (next.kind === 'word')
      return /^(?:e|è|ème|eme|er|re|ère|nd|nde|ième|es|èmes)$/u.test(next.folded) ? 'ordinal' : 'label'
    if (next.folded === '°') return 'measure'
    // "32-year-old", "24-Heures"
    if (is(next, WORD.dash) && tokens[last + 2]?.kind === 'word' && adjoins(tokens[last + 2])) return 'label'
  }
  if (previous && adjoins(tokens[first])) {
    if (previous.folded === ':' && tokens[first - 2]?.kind === 'digits') return 'time'
    if (previous.kind === 'word') {
      if (previous.folded === 'h') return 'time'
      return isCrammed(tokens, text, first - 1) ? null : 'label'
    }
    if (previous.folded === '°' || previous.folded === '@' || previous.folded === '_' || previous.folded === '#')
      return 'label'
    const name = tokens[first - 2]
    if (is(previous, WORD.dash) && adjoins(previous) && name?.kind === 'word' && isCapital(name, text)) return 'model'
  }
  return null
}

/** "ont perdu18 hommes", "plus de12 morts": a space is missing behind a word that stands before numbers. */
const isCrammed = (tokens: Words, text: string, at: number): boolean =>
  folded(tokens, at).length > 1 &&
  !isCapital(tokens[at], text) &&
  (is(tokens[at], WORD.preposition | WORD.coordinator | WORD.modifierEnd) ||
    tokens[at]!.lex.verb !== null ||
    LOSING.test(folded(tokens, at)))

const LOSING = /^(?:perdu|fait|faisant|faisait|tué|tuant|blessé|blessant|causant|occasionnant|provoquant)$/u

const CURRENCIES = new Set(['€', '$', '£', '¥', '₪'])

function money(previous: string | undefined, next: string | undefined): string | null {
  return CURRENCIES.has(previous ?? '') || CURRENCIES.has(next ?? '') ? 'money' : null
}

const JOINTS: ReadonlySet<string> = new Set('et ou à ,'.split(' '))
const JOINS: ReadonlySet<string> = new Set('au et à ou'.split(' '))
