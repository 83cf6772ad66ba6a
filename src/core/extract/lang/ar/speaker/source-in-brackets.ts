import type { TokenRange } from '../../../../text/sentences.js'
import type { Doc } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { agencyAt } from './agency.js'
import { type Memory, named } from './speaker-memory.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'
import type { Placed } from './speech-act.js'

/** "قتل 14 مدنيا (رويترز).", "إلى 31 قتيلا (وزارة الصحة)", "(المصدر: كذا)": who told what stands before. */
export function sourceInBrackets(
  doc: Doc<Lex>,
  range: TokenRange,
  at: number,
  number: number,
  memory: Memory,
): Placed | null {
  const { tokens } = doc
  if (!isMark(tokens[at], '(') || at < range.first + 2) return null
  const labelled = isMark(tokens[at + 2], ':') && /^(?:ال)?(?:مصدر|مصادر)$/u.test(tokens[at + 1]!.folded)
  const source = whole(tokens, labelled ? at + 3 : at + 1)
  if (
    !source ||
    !(labelled || (agencyAt(tokens, source.first) === null ? isFigure(tokens, at - 1) : closes(tokens, source, range)))
  )
    return null
  const agency = agencyAt(tokens, source.first) !== null
  const made = named(doc, source, number, memory, 'speaker:in-brackets')
  return { at, act: { ...made, agency, backward: true } }
}

/** Nothing but a speaker between the brackets; those who fight are whose the counted ones are. */
function whole(tokens: Tokens, first: number): Phrase | null {
  const phrase = speakerPhrase(tokens, first, first + 8)
  if (!phrase || !isMark(tokens[phrase.last + 1], ')') || !canSpeak(tokens, phrase)) return null
  return tokens[first]!.lex.word.group === 'combatant' ? null : phrase
}

/** "31", "31 قتيلا". */
function isFigure(tokens: Tokens, at: number): boolean {
  const [noun, number] = [tokens[at]!, tokens[at - 1]]
  if (noun.kind === 'digits' || noun.lex.word.numeral) return true
  return Boolean(noun.lex.word.noun && (number?.kind === 'digits' || number?.lex.word.numeral))
}

/** The sentence ends behind the bracket, and no longer name of the outlet stands in front. */
const closes = (tokens: Tokens, { last }: Phrase, range: TokenRange): boolean =>
  last + 1 === range.last || (last + 2 === range.last && isMark(tokens[range.last], '.'))
