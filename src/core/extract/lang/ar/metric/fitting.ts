import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import type { Noun } from '../words/lex.js'
import { type Governor, isHarm } from './governor.js'

/** "النازحين" are displaced unless the sentence kills or wounds them. */
function fitsNoun(governor: Governor, noun: Noun | null): boolean {
  if (!noun?.metric) return true
  if (governor.form === 'noun') return noun.metric === 'displaced' && isHarm(governor.metric) // "ضحايا المخيم 90 لاجئا"
  return governor.metric !== 'strength' && !(noun.metric === 'abducted' && governor.metric === 'detained')
}

/** The same where it stands: "30 ألف قتيل و5 ملايين لاجئ" are two. */
export const fitsAt = (tokens: Tokens, governor: Governor, noun: Noun | null, first: number): boolean =>
  fitsNoun(governor, noun) &&
  !(governor.form === 'noun' && noun?.metric && (tokens[first]!.lex.conj || tokens[first - 1]?.folded === 'و'))

/** A comma or semicolon parts a verb from what comes behind it; the colon of "القتلى: 12" does not. */
export function parted(tokens: Tokens, from: number, to: number): boolean {
  if (to === from + 2 && isMark(tokens[from + 1], ':')) return false
  for (let at = from + 1; at < to; at++) if (isMark(tokens[at], '،,؛;:')) return true
  return false
}

/** "، واستمعت المحكمة إلى 85 شاهدا": a verb of no outcome, with who does it, begins something else; asked of words that `DOES` is. */
export function beginsOther(tokens: Tokens, at: number): boolean {
  if (!isMark(tokens[at - 1], '،')) return false
  return Boolean(tokens[at + 1]?.lex.def)
}
export const DOES = cue(({ folded, lex }) => lex.stem === folded && DOING.test(folded))
const DOING = /^و(?:است|ا|ت|ان).{2,}ت$/u

/** "إصابة تسعة، أطاحت السلطات بـ120 متهما": the verb has had its own, and behind a comma others are told of. */
export const afresh = (tokens: Tokens, governor: Governor, first: number): boolean =>
  governor.reach > governor.at &&
  !tokens[first]!.lex.conj &&
  tokens[first - 1]?.folded !== 'و' &&
  first - governor.reach > 3 &&
  parted(tokens, governor.reach, first)

/** "وصول 20 طبيبا", "انضمام 15 معلما إلى الإضراب": those who bear no arms are no strength, unless they are taken on to fight. */
export function presentAs(tokens: Tokens, { metric, at }: Governor, { head }: Draft): Metric {
  if (metric !== 'strength' || head === null || TAKEN_ON.test(tokens[at]!.lex.stem)) return metric
  const { stem, word } = tokens[head]!.lex
  const arrive = tokens[at]!.lex.stem === 'وصول' && word.noun?.kind === 'person' && ANYBODY.test(stem)
  return arrive || word.noun?.status === 'civilian' ? 'other' : metric
}
const TAKEN_ON = /^(?:تجنيد|حشد|[يت]?جند)/u
const ANYBODY = /^(?:شخص|اشخاص|امراه|نساء|سيد)/u

/** "ضبط 4 بنادق و11 خزنة": a noun that no dictionary has is a thing there, unless it has the plural of people. */
export const seizesThing = (tokens: Tokens, governor: Governor, { head, last }: Draft): boolean =>
  governor.metric === 'detained' &&
  SEIZES.test(tokens[governor.at]!.folded) &&
  (head === null
    ? tokens[last + 1]?.lex.stem === 'اجهزه'
    : tokens[head]!.lex.word.noun === null && !/(?:ين|ون|يا|هم|هن)$/u.test(tokens[head]!.folded))
const SEIZES = /^[وفبل]?(?:ال|لل)?(?:ضبط|[يت]ضبط|مضبوط)(?:ت|وا|نا|ها|هم)?$/u
