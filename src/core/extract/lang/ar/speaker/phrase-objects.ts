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
  const place = at > first + 1 && before.lex.word.placeNames !== null && !before.lex.def && !before.lex.word.place
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

/** "تداول ناشطون أسماء 15 قتيلا", "أسماء القتلى": at what stands behind. */
export const namesCounted = (tokens: Tokens, at: number): boolean => {
  const { noun, numeral } = tokens[at]?.lex.word ?? {}
  return tokens[at]?.kind === 'digits' || Boolean(numeral) || noun?.kind === 'person'
}

/** "أعلن فلان أسر أربعة": before a number "أسر" is no plural of families. */
export const countFollows = (tokens: Tokens, at: number): boolean =>
  tokens[at + 1]?.kind === 'digits' || Boolean(tokens[at + 1]?.lex.word.numeral)
