import { SPACE } from '../../../../text/tokenize.js'
import { LIFE } from '../metric/outcome-after.js'
import { isMark, type Tokens } from '../tokens.js'
import { KIN } from './kin.js'

/** One more of the one counted before, no outcome between: "اغتالوا شرطيا في الحي وآخر في القرية", "شابا (22 عاما)، وآخر". */
export function joinsOne(tokens: Tokens, previous: number, at: number): boolean {
  const { noun, number } = tokens[previous]?.lex.word ?? {}
  const there = tokens[at + 1]?.lex.word.role === 'in' // "مدنيان في المرجة وآخر في الكلاسة"
  const two = there && tokens[previous]?.lex.word.numeral !== null // "اثنان في المرجة وآخر في الكلاسة"
  if ((noun?.kind !== 'person' && !two) || (number !== 'one' && !there) || at - previous > 14) return false
  for (let i = previous + 1; i < at; i++) {
    if (i === at - 1 && isMark(tokens[i], '،')) continue
    if (tokens[i]!.lex.word.outcome || tokens[i]!.lex.conj || isMark(tokens[i], '.،؛')) return false
  }
  return true
}

/** "قتل عناصر من الفصيل بينهم مسؤول": a bare plural stands before. */
export function severalBefore(tokens: Tokens, at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - 8); i--) {
    if (isMark(tokens[i], '.؛')) return false
    if (tokens[i]!.lex.word.noun?.kind === 'person' && tokens[i]!.lex.word.number === 'many') return true
  }
  return false
}
/** Adjectives and an age in brackets may stand between, prepositions and verbs not: "طفل صغير وامرأة", "الطفل علي (عامان) وأخته". */
export function joinsPrevious(tokens: Tokens, previous: number, at: number): boolean {
  if (joinsElsewhere(tokens, previous, at)) return true
  if (isMark(tokens[at - 1], ')')) {
    for (let i = at - 2; i > Math.max(previous, at - 6); i--)
      if (isMark(tokens[i], '(')) return joinsPrevious(tokens, previous, i)
  }
  if (at - previous > (tokens[at]!.lex.suffix !== '' && KIN.has(tokens[at]!.lex.stem) ? 10 : 6)) return false // "امرأة تدعى «فلانة الفلانية» وابنها"
  const more = tokens[at]!.lex.word.noun?.metric === 'killed' && !tokens[at]!.folded.endsWith('ا') // "و6 في حمص وقتيل في درعا"
  for (let i = previous + 1; i < at; i++) {
    const token = tokens[i]!
    const { word, prep } = token.lex
    if (token.kind !== 'word') {
      if (token.kind === 'mark' && !'"“”«»)،'.includes(token.folded)) return false
    } else if (
      word.role === 'in' &&
      (more || tokens[i + 1]?.lex.word.group === 'combatant' || tokens[i + 1]?.lex.stem === 'وحدات')
    )
      continue // "جندي في الجيش ومدني"
    else if (word.outcome || word.saying === 'according' || prep === 'ب') return false
    else if (word.role && !word.givenName && word.role !== 'of' && word.role !== 'others' && !isAlAli(token))
      return false
  }
  return true
}

/** "خالد العلي": a surname, no "on". */
const isAlAli = ({ lex }: Tokens[number]): boolean => lex.def && lex.word.role === 'on'

/** "مقتل طفلة صباح اليوم في ريف كذا، وشاب مساء أمس في بلدة كذا": one more, at another place or time, by other means. */
function joinsElsewhere(tokens: Tokens, previous: number, at: number): boolean {
  const { word, space } = { word: tokens[at + 1]?.lex.word, space: tokens[at]!.space }
  const told =
    word?.role === 'in' ||
    word?.time ||
    (word?.role === 'on' && tokens[at + 2]?.folded === 'يد') ||
    TOLD.has(tokens[at + 1]?.folded ?? '')
  const { number, numeral } = tokens[previous]!.lex.word
  const { kind, lex } = tokens[previous - 1] ?? {}
  const list = word?.role === 'in' && tokens[previous + 1]?.lex.word.role === 'in' // "3 جنود في كذا، ومدنيين في كذا، وامرأة في كذا"
  const some = list && (kind === 'digits' || lex?.word.numeral || tokens[previous]!.lex.conj)
  const one = number === 'one' || number === 'two' || numeral?.value === 2 || some
  if (!told || !one || at - previous > 16 || space > SPACE.blank || !isMark(tokens[at - 1], '،')) return false
  for (let i = previous + 1; i < at - 1; i++) {
    const { outcome, saying, role } = tokens[i]!.lex.word
    if (
      tokens[i]!.kind !== 'word' ||
      (outcome && !LIFE.has(tokens[i]!.folded)) ||
      saying === 'verb' ||
      role === 'that' ||
      role === 'which'
    )
      return false
  }
  return true
}
const TOLD = new Set('صباح مساء فجر ظهر ليل ليله عصر جراء اثر نتيجه بقصف برصاص بانفجار بغاره بقذيفه'.split(' '))

/** "ورجل ومواطنة استشهدوا": single ones joined, and their verb in the plural. */
export function theyBefell(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i <= at + 4; i++) {
    const { word, conj } = tokens[i]?.lex ?? {}
    if (!word || tokens[i]!.kind !== 'word') return false
    if (word.outcome?.form === 'after') return !conj && i > at + 1
    if (word.noun?.kind !== 'person' || word.number !== 'one' || !conj) return false
  }
  return false
}

/** "قتل رجلان فضلا عن امرأة", "إضافة إلى طفل", "إلى جانب طفل". */
export function isAdded(tokens: Tokens, at: number): boolean {
  const { role } = tokens[at - 1]?.lex.word ?? {}
  if (tokens[at - 1]?.folded === 'جانب') return tokens[at - 2]?.lex.word.role === 'to'
  if (role !== 'about' && role !== 'to' && role !== 'on') return false
  return /^[وب]?(?:ال)?(?:فضلا|اضافه|علاوه)$/u.test(tokens[at - 2]?.folded ?? '')
}
