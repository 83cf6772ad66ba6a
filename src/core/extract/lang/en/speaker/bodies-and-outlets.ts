import { isAt, isCapital, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { SOURCES, SPEAKING_HEADS, type SpeakerName } from './speaker-words.js'

const INSTITUTION =
  /\b(ministry|minister|council|army|military|police|government|governor|hospital|union|office|authority|authorities|department|nations|officials?|spokes\w+|commission|command|general|president|mayor|group|organi[sz]ation|committee|observatory|crescent|cross|un|doctors?|sources?|rights)\b/i

/** Whether a name is a body's or an officer's, which can tell or change a toll. */
export const isBody = ({ words }: SpeakerName): boolean => INSTITUTION.test(words)

/** "Hama |Post", "the Kisumu |Times" */
const PAPERS = wordSet(
  'post times observer herald tribune today gazette journal telegraph chronicle mirror independent guardian',
)

/** Whether a name is of those who "raise the toll": no blast. */
export const tellsTolls = (tokens: Tokens, name: SpeakerName): boolean =>
  isBody(name) ||
  name.agency ||
  name.words.startsWith('@') ||
  SPEAKING_HEADS.has(wordAt(tokens, name.last)) ||
  (name.last > name.first && PAPERS.has(wordAt(tokens, name.last))) ||
  SOURCES.has(wordAt(tokens, name.last))

/** "Hama Radio", "@hama_now": called as outlets are; no hospital, which may lose people. */
export const isCalledAsOutlet = (tokens: Tokens, text: string, { first, last }: SpeakerName): boolean =>
  wordAt(tokens, first) === '@' ||
  isAt(tokens, last, W.agency) ||
  (isCapital(text, tokens[first]) && SPEAKING_HEADS.has(wordAt(tokens, last)) && wordAt(tokens, last) !== 'hospital') ||
  (first < last && isCapital(text, tokens[last]) && PAPERS.has(wordAt(tokens, last)))

/** Whether a name is an outlet's, which passes on what others say: "SANA", "Al Mada", "state television". */
export const isOutlet = ({ words, agency }: SpeakerName): boolean =>
  agency ||
  /\b(news agency|television|tv|radio|newspaper|broadcaster)$/i.test(words) ||
  (!INSTITUTION.test(words) &&
    (/^(?:the )?(?:al-)?[A-Z@]/.test(words) ||
      /\b(television|tv|radio|newspaper|agency|media|channel|outlet|website|broadcaster)\b/i.test(words)))

/** Whether a name is an outlet's by its own words, and no group's: "Reuters", "Hama Radio", "local media". */
export const passesNewsOn = (tokens: Tokens, text: string, name: SpeakerName): boolean =>
  name.agency ||
  (isCalledAsOutlet(tokens, text, name) && !INSTITUTION.test(name.words)) ||
  NEWS.has(wordAt(tokens, name.last))
const NEWS = wordSet('television tv radio newspaper newspapers media broadcaster daily jazeera')
