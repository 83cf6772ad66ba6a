import type { TokenRange } from '../../../../text/sentences.js'
import { isMark, type Tokens } from '../tokens.js'
import { isPlainName } from './plain-name.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'

/** "إلا أن الناشط فلان أكد", "أن سكانا قالوا": the subject right in front of its verb, behind "أن". */
export function subjectInFront(tokens: Tokens, { first }: TokenRange, at: number): Phrase | null {
  if (tokens[at]!.lex.conj) return null
  let verb = at // "أن السفير كان قد تحدث"
  while (verb - 1 > first && (WAS.test(tokens[verb - 1]!.folded) || IN_IT.test(tokens[verb - 1]!.folded))) verb--
  const aside = beforeAside(tokens, verb - 1, first)
  const end = aside === verb - 1 && isMark(tokens[aside], '،,') ? aside - 1 : aside // "بأن الوزارة، أعلنت"
  if (end === at - 1 && isSurname(tokens, at)) return { first: end, last: end }
  for (let start = end; start > Math.max(first, end - 8); start--) {
    if (tokens[start]!.kind === 'mark' && !isMark(tokens[start], '"“”«»')) return null
    const opener = tokens[start - 1]!
    const turns = tokens[start]!.lex.conj && isMark(opener, '،,؛') // "قتل 3، والحركة قالت"
    const opens = turns || opener.lex.word.role === 'that' || BUT.has(opener.folded) || isMark(opener, ':|')
    if (!opens || tokens[start]!.lex.suffix !== '') continue
    const phrase = speakerPhrase(tokens, start, end)
    return phrase && (phrase.last === end || isSeat(tokens, phrase.last + 1, end)) && canSpeak(tokens, phrase)
      ? phrase
      : null
  }
  return null
}

/** "إلا أن السالمي تحدث عن": a name that no dictionary has, alone between "أن" and a verb that only people have as theirs. */
const isSurname = (tokens: Tokens, verb: number): boolean =>
  tokens[verb]!.lex.word.saying === 'verb' &&
  tokens[verb - 2]?.lex.word.role === 'that' &&
  tokens[verb - 2]!.lex.stem.length === 2 &&
  (isPlainName(tokens, verb - 1) || namedAsOne(tokens[verb - 1]!))

/** "مجاهد": a noun that "أن" would have made "مجاهدا" is a name. */
const namedAsOne = ({ folded, lex: { word, def } }: Tokens[number]): boolean =>
  word.noun?.kind === 'person' && word.number === 'one' && word.saying === null && !def && !/[اهي]$/u.test(folded)

/** "أن الدفاع المدني في المملكة قال": where the body sits. */
const isSeat = (tokens: Tokens, from: number, end: number): boolean =>
  tokens[from]!.lex.word.role === 'in' && end - from >= 1 && end - from <= 2 && tokens[end]!.kind === 'word'

const WAS = /^(?:قد|كانت?|كانوا|كانا)$/u
/** "أن قائدا ميدانيا فيها قدر". */
const IN_IT = /^في(?:ه|ها|هم)$/u
const BUT = new Set(['لكن', 'ولكن'])

/** "أن متحدثا، طلب عدم ذكر اسمه، أكد", "أن فلان، رئيس المرصد، أكد": the token before the aside that ends at `at`. */
function beforeAside(tokens: Tokens, at: number, first: number): number {
  if (!isMark(tokens[at], '،,')) return at
  for (let i = at - 1; i > Math.max(first, at - 12); i--)
    if (isMark(tokens[i], '،,')) return WITHHOLDS.test(tokens[i + 1]!.folded) || isApposed(tokens[i + 1]!) ? i - 1 : at
  return at
}
/** "أن فلان، رئيس المرصد، أكد", "أن المتحدث، العميد فلان، قال". */
const isApposed = ({ lex: { word, conj, prep } }: Tokens[number]): boolean =>
  (word.saying === 'title' || word.saying === 'rank' || (word.givenName && !word.role)) && !conj && prep === ''
const WITHHOLDS = /^(?:طالب|طلب|رفض|رافض|فضل|مفضل|تحفظ|متحفظ|اشترط|مشترط|لم)(?:ت|وا|ا|ه|ين|ا)?$/u
