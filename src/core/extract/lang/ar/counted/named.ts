import { SPACE } from '../../../../text/tokenize.js'
import { nameFollows } from '../speaker/office.js'
import type { Tokens } from '../tokens.js'
import { spelled } from '../words/spelled.js'
import { FUNCTION } from './noun-phrase.js'

/** "الشاب محمد": behind the article a name must follow, else one already known is meant. */
export function named(tokens: Tokens, at: number): boolean {
  let to = at + 1
  while (to <= at + 3 && isTitle(tokens, to)) to++ // "الناشط الإعلامي المعارض «فلان»"
  const next = tokens[to]
  const open = next?.kind === 'mark' && '"“«('.includes(next.folded) ? tokens[to + 1] : next
  if (open?.kind !== 'word' || open.space > SPACE.blank) return false
  if (CALLED.has(open.folded)) return true // "القيادي المدعو فلان"
  if (open.lex.word.role === 'in' && [3, 4, 5, 6, 7].some((on) => CALLED.has(tokens[at + on]?.folded ?? '')))
    return true
  if (open.lex.word.role === 'in' && serves(tokens, to + 1) && nameFollows(tokens, to + 1)) return true // "القيادي السابق في حركة كذا فلان"
  if (open.folded === 'اول') return false // "الجندي أول فلان": a rank
  if (open.lex.word.givenName || /^ا(?:بو|م)$/u.test(open.folded)) return true
  const { word, def, conj } = open.lex
  return (
    !FUNCTION.has(open.folded) && // "الطفل مع والدته"
    !def &&
    !conj &&
    !word.role &&
    !word.outcome &&
    (!word.noun || isNameOfThing(open)) &&
    !word.saying &&
    !word.time &&
    open.lex.prep === ''
  )
}

/** "المعلمة روضة": behind the article a thing without it is no genitive; "غرقا" and "ضحية" tell how. */
const isNameOfThing = ({ folded, lex: { word, suffix } }: Tokens[number]): boolean =>
  word.noun!.kind === 'thing' && word.number === 'one' && suffix === '' && !folded.endsWith('ا') && !word.place

/** A body or a town, where a house would be somebody else's. */
const serves = (tokens: Tokens, at: number): boolean => {
  // "مسعف من الدفاع المدني، الناشط | في": the text ends there
  if (at >= tokens.length) return false
  const { word, stem } = tokens[at]!.lex
  return word.saying === 'body' || word.group !== null || word.place || word.placeNames !== null || stem === 'مجال'
}

/** An adjective with the article that no dictionary takes for anything else. */
const isTitle = (tokens: Tokens, at: number): boolean => {
  const { kind, space, lex } = tokens[at] ?? {}
  return (
    kind === 'word' && space! <= SPACE.blank && lex!.def && !lex!.conj && TITLES.test(lex!.stem) && !lex!.word.givenName
  )
}
const TITLES =
  /^(?:اعلامي|معارض|صحفي|صحافي|حقوقي|ميداني|مدني|جراح|متطوع|اغاثي|سياسي|شاب|مصور|سابق|بارز|عسكري|محلي|امني|حزبي)ه?$/u

/** "الإرهابي | المدعو فلان" */
export const isCalled = (tokens: Tokens, at: number): boolean => CALLED.has(tokens[at]?.folded ?? '')
const CALLED = spelled('مدعو ملقب معروف مكني مدعوة ملقبة معروفة مكنية', ['ال'])
