import type { Token } from '../../../../text/tokenize.js'
import { withCues } from './cues.js'
import { inAnotherSense } from './dictionary.js'
import { blankWord } from './dictionary-entries.js'
import type { Lex, Word } from './lex.js'

/** "مقاتلة" is a warplane or a woman who fights: her neighbours tell. Sets right, in place, the tokens where it is she. */
export function tellWomenFighters(tokens: Token<Lex>[], text: string): Token<Lex>[] {
  if (!FIGHTING.test(text)) return tokens
  tokens.forEach((token, at) => {
    if (!EITHER.has(token.lex.stem) || !isWoman(tokens, at)) return
    const { kind, start, end, folded, space } = token // written out: a token of another shape slows every rule
    tokens[at] = { kind, start, end, folded, space, lex: womanOf(token) }
  })
  return tokens
}
const FIGHTING = /مقاتل[ةهت]|مقاتلات/u
const EITHER = new Set('مقاتله مقاتلات مقاتلتان مقاتلتين مقاتلتا مقاتلتي'.split(' '))

/** One for each spelling, as the tokenizer has it. */
const WOMEN = new WeakMap<Lex, Lex>()
function womanOf({ lex, folded, kind }: Token<Lex>): Lex {
  const known = WOMEN.get(lex)
  if (known) return known
  const word: Word = blankWord()
  word.number = lex.word.number
  word.noun = { kind: 'person', status: 'combatant', metric: null, counts: true }
  const woman = withCues(inAnotherSense(lex, word), folded, kind)
  WOMEN.set(lex, woman)
  return woman
}

type Tokens = readonly Token<Lex>[]

function isWoman(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]
  if (next && MAKES.test(next.folded)) return false
  const before = governorBefore(tokens, at)
  const { outcome, noun, role } = tokens[before]?.lex.word ?? {}
  if (tokens[at]!.lex.conj && noun?.kind === 'person') return true // "29 مقاتلا ومقاتلة"
  if (role === 'among' || (outcome && FATES.has(outcome.metric) && !HIT.test(tokens[before]!.folded))) return true
  if (HIT.test(tokens[before]?.folded ?? '')) return !FLOWN.test(next?.folded ?? '')
  if (noun?.kind === 'person' && noun.metric) return true // "جثة مقاتلة"
  return next !== undefined && (FELL.test(next.folded) || HER_FORCE.test(next.folded))
}

/** Past the number and what modifies it: "قتلت ما لا يقل عن ثلاث مقاتلات". */
function governorBefore(tokens: Tokens, at: number): number {
  let before = at - 1
  while (before > at - 7 && tokens[before] && isQuantity(tokens[before]!)) before--
  return before
}
const isQuantity = ({ kind, folded, lex: { word } }: Tokens[number]): boolean =>
  kind === 'digits' || word.numeral !== null || word.vague !== null || MODIFIERS.has(folded)
const MODIFIERS = new Set('ما لا يقل عن من اكثر نحو حوالي قرابه زهاء'.split(' '))

const FATES: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties', 'detained', 'abducted', 'missing'])
/** A plane is hit too; she is captured, killed, mourned. */
const HIT = /^[وفب]?(?:[اي]?صاب(?:ه|ت)|اصيبت|تصيب|فقد(?:ان|ت)?|تضرر(?:ت)?)$/u
/** "قتلت", "مقاتلتان قضتا": what no plane suffers. */
const FELL = /^(?:قتل(?:ت|تا|ن)|استشهد(?:ت|تا|ن)|قض(?:ت|تا|ين)|لقيت|لقين|اسر(?:ت|تا|ن)|جرح(?:ت|تا|ن)|اعتقل(?:ت|تا|ن))$/u
const HER_FORCE = /^(?:كرديه|كرديات|كرديتان|كرديتين|ايزيديه|ايزيديات|قسد|الوحدات)$/u
/** "مقاتلة من طراز", "مقاتلة حربية": whose engine it has. */
const MAKES =
  /^(?:طراز|نوع|حربي(?:ه|تين|تان|ات)|نفاث\p{L}*|جوي(?:ه|تين|تان)|ميغ|ميج|سوخوي|سو|اف|رافال|تايفون|تورنادو|ميراج|شبح|شبحيه|قاذف\p{L}*)$/u
/** "إصابة مقاتلة روسية بصاروخ": flags are worn by planes. */
const FLOWN =
  /^(?:روسي|اميركي|امريكي|اسراييلي|تركي|سوري|سعودي|هندي|باكستاني|ايراني|فرنسي|بريطاني|اردني|اوكراني|بحريني|اماراتي|مغربي)(?:ه|تان|تين|ات)$/u
