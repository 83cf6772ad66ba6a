import type { TokenRange } from '../../../../text/sentences.js'
import type { Doc } from '../../../draft.js'
import type { Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { type Memory, named } from './speaker-memory.js'
import { type Phrase, speakerPhrase } from './speaker-phrase.js'
import type { Placed } from './speech-act.js'

/** "وشاهد مراسل الوكالة 18 جثة": what a reporter saw is his to tell. */
export function eyewitnessAct(
  doc: Doc<Lex>,
  range: TokenRange,
  at: number,
  number: number,
  memory: Memory,
): Placed | null {
  if (!REPORTERS.test(doc.tokens[at + 1]?.folded ?? '')) return null
  const where = doc.tokens.findIndex((token, i) => i > at + 2 && token.lex.word.role === 'in') // "شاهد مراسل صحفي في المشرحة 9 جثث"
  const phrase = speakerPhrase(doc.tokens, at + 1, where < 0 ? range.last : Math.min(range.last, where - 1))
  return phrase && { at, act: named(doc, phrase, number, memory, 'speaker:saw') }
}
export const SEES = new Set('شاهد وشاهد شاهدت وشاهدت عاين وعاين عاينت وعاينت صور وصور صورت وصورت'.split(' '))
const REPORTERS =
  /^(?:مراسل|مراسلو|مراسلون|مراسله|مراسلنا|مصور|مصورون|مصورو|مندوب|موفد|صحفي|صحافي|صحفيو|صحافيو|صحافيون|صحفيون|شاهد|شهود)$/u

/** "رأى صحفي من الوكالة 5 جثث". */
export const sees = (tokens: Tokens, at: number, { first }: Phrase): boolean =>
  /^ر[اأ](?:ي|ت|وا)$/u.test(tokens[at]!.lex.stem) && REPORTERS.test(tokens[first]!.folded)
