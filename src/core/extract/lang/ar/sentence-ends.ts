import { SPACE, type Token } from '../../../text/tokenize.js'
import type { Lex, Role } from './words/lex.js'

const CLOSERS = new Set(['»', '”', '"'])
/** Endings of addresses that Arabic outlets bear in their names: "السورية.نت". */
const DOMAINS = new Set(['نت', 'كوم', 'اورغ', 'نيوز'])

/**
 * False for the full stop of an abbreviation ("أ.ف.ب", "د. محمد") or of an address; real texts leave out the blank behind others.
 * False too where a wrapped line ends in a word that calls for more ("قتلوا بعد").
 */
export function endsSentence(tokens: readonly Token<Lex>[], mark: number): boolean {
  if (tokens[mark]!.kind === 'word') return !callsForMore(tokens[mark]!) && !closesAside(tokens, mark + 1)
  if (tokens[mark]!.kind === 'digits') return tokens[mark + 1]?.lex.word.role !== 'of' // "20⏎من أفراد الأمن"
  if (tokens[mark]!.folded !== '.') return !COMMAS.has(tokens[mark]!.folded)
  const [before, after] = [tokens[mark - 1], tokens[mark + 1]]
  if (before?.kind === 'word' && before.folded.length === 1 && tokens[mark]!.space === SPACE.none) return false
  if (spelledOut(tokens, mark)) return false
  if (tellsSource(tokens, mark + 1)) return false
  const glued = after?.space === SPACE.none || CLOSERS.has(tokens[mark + 2]?.folded ?? '') // "«الثورة. نت»"
  return !(after !== undefined && glued && DOMAINS.has(after.folded))
}

/** "قتل خمسة. وفقا لما ذكرته وسائل إعلام محلية.": what follows only tells whose words they were. */
function tellsSource(tokens: readonly Token<Lex>[], at: number): boolean {
  const opener = tokens[at]
  if (opener?.lex.word.saying !== 'according' || opener.lex.conj || opener.space >= SPACE.line) return false
  for (let i = at + 1; i <= at + SOURCE && tokens[i]; i++) {
    const { kind, folded, space, lex } = tokens[i]!
    if (folded === '.' || space >= SPACE.line) return i > at + 1
    if (kind === 'digits' || COMMAS.has(folded) || lex.word.outcome || lex.word.numeral || lex.word.role === 'that')
      return false
  }
  return false
}
/** Words of such a sentence at most. */
const SOURCE = 14

const COMMAS = new Set(['،', ',', '؛'])

/** "بعد", "من", "وقتل" in front of whoever was killed, "ثلاثة": no sentence ends in it. */
function callsForMore({ folded, lex: { word, def } }: Token<Lex>): boolean {
  if (word.role) return OPEN_ROLES.has(word.role)
  const counts = word.numeral !== null && !def && /^(?:ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر)[هي]?$/u.test(folded)
  return (
    counts ||
    word.saying === 'verb' ||
    (word.saying === 'body' && !def && CONSTRUCT.test(folded)) ||
    OPEN_WORDS.test(folded)
  )
}

/** "فواز⏎حماد، لوكالة كذا": one word in front of a comma opens no sentence. */
const closesAside = (tokens: readonly Token<Lex>[], at: number): boolean =>
  COMMAS.has(tokens[at + 1]?.folded ?? '') &&
  tokens[at]!.kind === 'word' &&
  (tokens[at]!.lex.word.givenName || tokens[at]!.lex.word.noun !== null || /^وال.*(?:ين|ات)$/u.test(tokens[at]!.folded))

const OPEN_ROLES = new Set<Role>([
  'of',
  'in',
  'on',
  'to',
  'about',
  'or',
  'between',
  'that',
  'which',
  'not',
  'without',
  'since',
  'during',
  'clause',
])
/** "وزارة⏎الداخلية". */
const CONSTRUCT = /^[وفبل]?(?:وزاره|مديريه|منظمه|هيئه|رئاسه|رياسه|قياده|لجنه|بعثه|شبكه|مركز|مكتب)$/u
const OPEN_WORDS =
  /^[وف]?(?:بعد|قبل|مع|عند|عندما|اثر|جراء|نتيجه|بسبب|ضد|نحو|حوالي|قرابه|اكثر|اقل|قتل|قتلت|اصيب|اصيبت|جرح|مقتل|اصابه|استشهاد|قال|قالت|كان|كانت|قد)$/u

/** "آر. بي. جي": letters by their names. */
function spelledOut(tokens: readonly Token<Lex>[], mark: number): boolean {
  const [before, next] = [tokens[mark - 1], tokens[mark + 1]]
  const short = (token: Token<Lex> | undefined): boolean => token?.kind === 'word' && token.folded.length <= 3
  const letters = LETTERS.has(before?.folded ?? '') && tokens[mark]!.space === SPACE.none
  return letters && short(next) && (LETTERS.has(next!.folded) || tokens[mark + 2]?.folded === '.')
}
const LETTERS = new Set('ار بي جي سي دي اي اف اتش كي ال ام ان يو تي اس في اكس'.split(' '))
