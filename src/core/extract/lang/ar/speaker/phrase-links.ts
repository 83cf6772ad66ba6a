import type { Tokens } from '../tokens.js'
import { agencyAt } from './agency.js'
import { nameFollows } from './office.js'
import { OUTLETS } from './outlets.js'

// Prepositions behind a speaker: which of them belong to the name, and which do not.

/** "قال طبيب من جهته". */
const OWN_PART = /^(?:جهت|جانب|طرف|ناحيت)(?:ه|ها|هم)$/u

/** "وقال المصدر من جهة أخرى". */
const otherwise = (tokens: Tokens, at: number): boolean =>
  /^(?:جهه|ناحيه|جانب)$/u.test(tokens[at]?.folded ?? '') && /^(?:اخري?|ثانيه)$/u.test(tokens[at + 1]?.folded ?? '')

/** "قلل المتحدث من شأن التقارير". */
const MATTERS = /^(?:شان|اهميه|خطوره|حجم|احتمال|مغبه|خطر|ان)$/u

/** "من جهته", "من جهة أخرى" and "من شأن" at `at`: no part of a name. */
export const onWhosePart = (tokens: Tokens, at: number): boolean =>
  OWN_PART.test(tokens[at]?.folded ?? '') || MATTERS.test(tokens[at]?.folded ?? '') || otherwise(tokens, at)

/** "علم تلفزيون المدينة من مصادر": whom an outlet has it from. */
export const learntFrom = (tokens: Tokens, at: number, first: number): boolean =>
  at > first && OUTLETS.has(tokens[first]!.lex.stem) && tokens[at + 1]?.lex.word.saying === 'title'

/** "تقرير صادر عن كذا", "مسؤولين عن المركز". */
const ISSUED_ABOUT =
  /^(?:صادره?|مس[يو]ول(?:ه|ون|ين|ا)?|ناطقا?|ناطقه|نايبا?|نايبه|نايبين|نايبان|نواب|مرشحا?|برلمانيا?)$/u

/** "المسؤول العسكري عن المنطقة". */
const IN_CHARGE = /^مس[يو]ول(?:ه|ون|ين)?$/u

/** "عضو البرلمان عن دائرة كذا فلان الفلاني". */
const DEPUTIES = /^(?:عضوه?|نايبه?|سيناتور|ممثله?)$/u

/** Whether the name goes on with "عن" at `at`. */
export const goesOnWith = (tokens: Tokens, at: number, first: number): boolean =>
  (DEPUTIES.test(tokens[first]!.lex.stem) && nameFollows(tokens, at + 1)) ||
  ISSUED_ABOUT.test(tokens[at - 1]?.lex.stem ?? '') ||
  (at <= first + 2 && IN_CHARGE.test(tokens[first]!.lex.stem))

/** "صحفي في قناة كذا", "مراسل من وكالة كذا": at the outlet. */
export function worksFor(tokens: Tokens, at: number, first: number): boolean {
  const { role } = tokens[at - 1]?.lex.word ?? {}
  if (at < first + 2 || (role !== 'in' && role !== 'of') || tokens[at]!.lex.prep !== '') return false
  return OUTLETS.has(tokens[at]!.lex.stem) || agencyAt(tokens, at) !== null
}

export const TO_US = /^ل(?:وكالت|صحيفت|جريدت|قنات|موقع|مراسل|شبكت|اذاعت)نا$/u
export const UNITS = new Set('لواء فرقه فوج كتيبه فيلق'.split(' '))
export const ENVOYS = /^(?:بعثه|مندوب|سفير|ممثل|مبعوث)/u
export const REPORTERS = /^(?:مراسل|مصور|مندوب|موفد|محرر)/u
/** To whom a source speaks. */
export const TOLD_TO = new Set('شبكه وسايل صحفيين صحافيين مراسل مراسلين تلفزيون'.split(' '))
