import type { Tokens } from '../tokens.js'

// Words of a person's name, and where it begins.

/** "كبير الأطباء", "كبيرة المحللين". */
const CHIEFS = new Set('كبير كبيره كبار عميد عميده'.split(' '))
export const isChief = (tokens: Tokens, at: number): boolean =>
  tokens[at + 1]?.lex.word.saying === 'title' && CHIEFS.has(tokens[at]!.folded)

export const isPersonal = (tokens: Tokens, at: number): boolean => {
  const { word, def, prep } = tokens[at]!.lex
  return (word.givenName || ofFaith(tokens, at)) && !def && prep === '' && !namesPlace(tokens, at)
}

/** "نجم الدين", "تقي الدين": a given name, whatever its first word; "رجال الدين" are clerics. */
const ofFaith = (tokens: Tokens, at: number): boolean =>
  tokens[at + 1]?.folded === 'الدين' &&
  tokens[at]!.kind === 'word' &&
  tokens[at]!.lex.word.number !== 'many' &&
  !CLERICS.test(tokens[at]!.lex.stem)
const CLERICS = /^(?:رجل|رجال|رجلا|علماء?|عالم|شيخ|باسم|اصول|يوم|شوون|شيون|طالب|مدرس|استاذ)$/u

/** "شرطة صلاح الدين" is of the place, "العميد صلاح الدين" a man. */
function namesPlace(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]?.lex
  if (before?.def && (before.word.saying === 'title' || before.word.saying === 'rank')) return false
  if (before && !before.def && TOWNS.has(before.stem)) return true // "لمدينة رشيد"
  if (tokens[at - 1]?.lex.word.placeNames?.some(({ words }) => words[1] === tokens[at]!.folded)) return true // "خان يونس"
  const names = tokens[at]!.lex.word.placeNames ?? []
  return names.some(({ words }) => words.length > 1 && words.every((word, i) => tokens[at + i]?.folded === word))
}

/** A word of no dictionary; a surname bears the article. */
export const isUnknown = (tokens: Tokens, at: number, surname = false): boolean => {
  const { word, def, conj, prep } = tokens[at]!.lex
  const known =
    word.noun ||
    word.role ||
    word.saying ||
    word.group ||
    word.place ||
    beginsPlace(tokens, at) ||
    word.numeral ||
    word.outcome ||
    word.time
  if (IN_ITS_NAME.test(tokens[at]!.folded)) return false
  return tokens[at]!.kind === 'word' && !known && def === surname && !conj && prep === ''
}

/** Whether a place's name begins there: "خان يونس", and not "بويا خان". */
export const beginsPlace = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.word.placeNames?.some(({ words }) =>
    words.every((word, i) => i === 0 || tokens[at + i]?.folded === word),
  ) === true

/** "الناطق باسمها", "الحكومة المعترف بها": a pronoun is no name. */
const IN_ITS_NAME = /^(?:باسم|ب|ل|في|عن|من|علي|اسم)(?:ه|ها|هم)$|^[يت](?:دعي|سمي|عرف|لقب)$/u

/** "أبو عمر": the name begins with "أبو". */
export const withFather = (tokens: Tokens, at: number, first: number): number =>
  at - 1 > first && FATHERS.has(tokens[at - 1]!.folded) ? at - 1 : at
export const isFather = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.folded === 'ابو' || tokens[at]!.folded === 'ابي'
const FATHERS = new Set(['ابو', 'ابي', 'ابن', 'بن'])

/** "المسؤول المحلي ساني أبو بكر": a name that no dictionary has, right in front of one that it has. */
export const withForename = (tokens: Tokens, at: number, first: number): number =>
  at - 2 > first &&
  (isUnknown(tokens, at - 1) || MONTHS.has(tokens[at - 1]!.folded)) &&
  (/^ال/u.test(tokens[at - 2]!.folded) || IN_ITS_NAME.test(tokens[at - 2]!.folded))
    ? at - 1
    : at
/** Months that men are called by. */
const MONTHS = new Set(['رمضان', 'شعبان', 'رجب', 'ربيع', 'جمعه', 'خميس'])
const TOWNS = new Set('مدينه بلده قريه حي شارع ناحيه قضاء مخيم ضاحيه'.split(' '))
