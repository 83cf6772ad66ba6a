import { modifierBefore } from '../numbers/modifiers.js'
import type { Tokens } from '../tokens.js'

// What stands behind a speaker without an article, and is told rather than named.

/** "اتهم المجلس قوات كذا": a body with the article takes no genitive. */
export function anotherBody(tokens: Tokens, at: number, first: number): boolean {
  const [before, { def, conj, prep, word }] = [tokens[at - 1]!, tokens[at]!.lex]
  const the = before.lex.def && (before.lex.word.saying === 'body' || before.lex.word.group !== null)
  // "تبنت الحركة الهجوم", "رصد المكتب الإعلامي قصف", "أعلن مصدر أمني انفجار"
  const object = word.noun?.kind === 'attack' && (def || before.lex.def)
  if (word.noun?.kind === 'attack' && !conj && prep === '' && at > first + 1 && takesNoGenitive(tokens, at - 1))
    return true
  if (object && !def && !conj && prep === '') return true
  if (the && at === first + 1 && tellsWhat(tokens, at, before.lex.word.saying === 'body')) return true
  // "ناشدت المنظمة الدولية مجلس كذا"
  if (tokens[first]!.lex.def && before.lex.def && word.saying === 'body' && !def && takesNoGenitive(tokens, at - 1))
    return !conj && prep === ''
  // "حملت نقابة حلب الحكومة المسؤولية": nor does a place's name
  const bare = !def && !conj && prep === '' && word.saying === null && !word.givenName && !word.placeNames
  if (tokens[first]!.lex.word.saying === 'body' && before.lex.def && bare && VERBAL_NOUN.test(tokens[at]!.folded))
    return true // "مديرية الأمن العام إحباط"
  const named = before.lex.word.placeNames !== null && before.lex.word.saying === null // not "مدير مركز الإسعاف"
  const place = at > first + 1 && named && !before.lex.def && !before.lex.word.place
  if (place && def && word.saying === 'body' && !conj && prep === '') return true
  return the && !conj && prep === '' && (object || (word.saying === 'body' && !def))
}

/** "اعتراض", "إحصاء", "توزيع". */
export const VERBAL_NOUN = /^(?:ا.ت.ا.|ا..ا.|ان..ا.|است..ا.|ت..ي.)$/u

/** "أكدت المنظمة اعتراض 17 ألف شخص": a verbal noun and its object. */
const tellsWhat = (tokens: Tokens, at: number, body: boolean): boolean => {
  const { def, conj, prep, word } = tokens[at]!.lex
  if (!VERBAL_NOUN.test(tokens[at]!.folded)) return false
  const counted = [1, 2, 3].some((on) => tokens[at + on]?.kind === 'digits' || tokens[at + on]?.lex.word.numeral)
  return (
    !def && !conj && prep === '' && (counted || body) && !word.givenName && word.saying === null && !word.placeNames
  )
}

/** "حددت مصادر أمنية رقما أعلى". */
export const isObject = (tokens: Tokens, at: number): boolean => {
  const { kind, folded, lex } = tokens[at]!
  return kind === 'word' && /.{3}ا$/u.test(folded) && !lex.def && !lex.conj && !lex.word.saying && !lex.word.givenName
}

/** "مصدر أمني", "فلان الفلاني", "قناة محلية": what follows such a word is no more of the name. */
export const takesNoGenitive = (tokens: Tokens, at: number): boolean => {
  const { folded, lex } = tokens[at]!
  return (
    (folded === 'عيان' || /(?:[^ا]ي|يه|يون|يين)$/u.test(folded)) &&
    lex.prep === '' &&
    !lex.word.saying &&
    !lex.word.role &&
    !lex.word.place // "سكان قرية كوكوا"
  )
}

/** "صدر عن الوزارة العامة بيان": a document with no article behind one that has it. */
export const issuesOne = (tokens: Tokens, at: number, first: number): boolean => {
  const [before, { def, conj, prep }] = [tokens[at - 1]!.lex, tokens[at]!.lex]
  const person = at >= first + 2 && !tokens[first]!.lex.def && tokens[first]!.lex.word.saying === 'title' // "نائب معارض تصريحات الوزير"
  return (
    (before.def || (person && before.word.saying === null && before.word.role === null)) && !def && !conj && prep === ''
  )
}

/** "أعلنت الشرطة دفن 12 جثة", "الإفراج عن 12": between a body with its article and a number stands what it tells of. */
const toldRightBefore = (tokens: Tokens, at: number): boolean => {
  const { kind, lex } = tokens[at]!
  const { def, conj, prep, suffix, word } = lex
  if (kind !== 'word' || conj || prep !== '' || suffix !== '' || word.givenName || word.placeNames) return false
  if (!def) return boundedCount(tokens, at + 1)
  const link = tokens[at + 1]?.lex.word.role
  const deed = word.outcome?.form === 'masdar' || word.role === 'finds' || VERBAL_NOUN.test(tokens[at]!.folded.slice(2))
  return deed && (link === 'about' || link === 'on') && boundedCount(tokens, at + 2)
}

/** "استنكرت الهيئة الحادث": behind a feminine body with its article a masculine word with its own is no adjective of it. */
const disagrees = (tokens: Tokens, at: number, first: number): boolean => {
  if (at !== first + 1 || !tokens[at]!.lex.def || !tokens[first]!.lex.def) return false
  if (!/(?:ه|ات)$/u.test(tokens[first]!.folded)) return false
  const told = tokens[at]!.lex
  return (
    tokens[at]!.kind === 'word' &&
    !/[هاي]$/u.test(tokens[at]!.folded) &&
    !told.conj &&
    told.prep === '' &&
    !told.word.saying &&
    !told.word.givenName &&
    !told.word.placeNames
  )
}

/** A word behind the body that speaks, of which it tells. */
export const isToldOf = (tokens: Tokens, at: number, first: number): boolean =>
  tokens[first]!.lex.word.saying === 'body' &&
  (toldRightBefore(tokens, at) ||
    disagrees(tokens, at, first) ||
    (at === first + 1 && tokens[first]!.lex.def && isObject(tokens, at) && !tokens[at]!.lex.word.placeNames)) // "سجلت المديرية حريقا"

/** A number there, "ما لا يقل عن" and the like before it or not. */
export const boundedCount = (tokens: Tokens, from: number): boolean => {
  if (countFollows(tokens, from - 1)) return true
  for (let at = from + 1; at <= from + 4; at++) if (modifierBefore(tokens, at)?.first === from) return true
  return false
}

/** "تداول ناشطون أسماء 15 قتيلا", "أسماء القتلى": at what stands behind. */
export const namesCounted = (tokens: Tokens, at: number): boolean => {
  const { noun, numeral } = tokens[at]?.lex.word ?? {}
  return tokens[at]?.kind === 'digits' || Boolean(numeral) || noun?.kind === 'person'
}

/** "أعلن فلان أسر أربعة": before a number "أسر" is no plural of families. */
export const countFollows = (tokens: Tokens, at: number): boolean =>
  tokens[at + 1]?.kind === 'digits' || Boolean(tokens[at + 1]?.lex.word.numeral)

/** "أعلنت وزارة الداخلية دهمها أوكارا", "كشفت الهيئة تفكيكها عبوة": its doing, behind a name that is whole. */
export const takesAnew = (tokens: Tokens, at: number, first: number): boolean =>
  at > first + 1 &&
  tokens[at - 1]!.lex.def &&
  /^[^بولك].{2,}ها$/u.test(tokens[at]!.folded) &&
  !tokens[at]!.lex.word.givenName &&
  !tokens[at]!.lex.word.saying
