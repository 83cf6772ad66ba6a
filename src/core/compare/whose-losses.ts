import { nations } from '../incident/reading/nations.js'
import { PhraseBook } from '../incident/reading/phrase-book.js'
import { sides } from '../incident/reading/sides.js'
import { readWords, type Word } from '../incident/reading/words.js'
import { FIELDING_WORDS, LOSING_WORDS, LOSSES_WORDS, OWN_WORDS } from '../incident/words/people.js'

const own = new PhraseBook(OWN_WORDS)
const groups = new PhraseBook([
  [
    'group',
    'the group s|the movement s|the force s|the militia s|the front s|the brigade s|du groupe|du mouvement|de la milice|du front|الجماعه|الحركه|التنظيم|الميليشيا|المليشيا|القوات|القوه|الفصيل|الجبهه',
  ],
])
const fielding = new PhraseBook(FIELDING_WORDS)
const losing = new PhraseBook(LOSING_WORDS)
const losses = new PhraseBook(LOSSES_WORDS)

/** What the words of a claim's sentence tell of those counted. */
interface Around {
  /** The words of the quote and its noun phrase. */
  readonly counted: readonly Word[]
  readonly words: readonly Word[]
  /** Word indexes: the sentence's first, the quote's first. */
  readonly first: number
  readonly from: number
  readonly speaker: string
  /** Fighters may be counted: whoever "lost" civilians need not be their side. */
  readonly armed: boolean
  /** It is told how many they are, not what befell them. */
  readonly strength: boolean
  /** The speaker owns up: the dead are his. */
  readonly conceded: boolean
}

/** The words that name the side whose people were counted, where they are somebody's own: "its soldiers", "had lost 50 soldiers". */
export function ownersOf({ counted, words, first, from, speaker, armed, strength, conceded }: Around): readonly Word[] {
  const named = sides.find(counted).length + nations.find(counted).length > 0
  if (own.find(counted).length > 0 || (armed && conceded && !named)) return readWords(speaker)
  // "a hospital run by the Movement said 31 of the group's fighters were killed"
  if (armed && !named && groups.find(counted).length > 0) {
    const group = sides.find(words, first, from).at(-1)
    if (group) return words.slice(group.first, group.last + 1)
  }
  if (strength) return named ? [] : fieldingOf(words.slice(Math.max(first, from - NEAR - SUBJECT), from))
  const lost = armed ? lossesOf(words.slice(Math.max(first, from - NEAR), from)) : []
  if (lost.length > 0) return lost
  const verb = armed ? losing.find(words, Math.max(first, from - NEAR), from).at(-1) : undefined
  if (!verb) return []
  // "خسر الجيش الأوكراني 300 جندي": the Arabic subject stands behind its verb, if not before it.
  const arabic = words[verb.first]?.spelling.script === 'arabic'
  const behind = arabic ? words.slice(verb.last + 1, from) : []
  const subject = behind.length > 0 ? behind : subjectOf(words.slice(Math.max(first, verb.first - SUBJECT), verb.first))
  return sides.find(subject).length + nations.find(subject).length > 0 ? subject : readWords(speaker)
}

/** "Russia | has massed | about 50,000 troops", "حشدت روسيا": whose troops they are. */
function fieldingOf(words: readonly Word[]): readonly Word[] {
  const verb = fielding.find(words).at(-1)
  if (!verb) return []
  const arabic = words[verb.first]?.spelling.script === 'arabic'
  const subject = arabic
    ? words.slice(verb.last + 1)
    : subjectOf(words.slice(Math.max(0, verb.first - SUBJECT), verb.first))
  return sides.find(subject).length + nations.find(subject).length > 0 ? subject : []
}

/** "put | Cambodian losses | at 40 soldiers", "الخسائر الروسية". */
function lossesOf(words: readonly Word[]): readonly Word[] {
  const hit = losses.find(words).at(-1)
  const around = hit ? words.slice(Math.max(0, hit.first - 2), hit.last + 4) : []
  return sides.find(around).length + nations.find(around).length > 0 ? around : []
}

/** "the ministry of the one said that | the army of the other" */
const subjectOf = (words: readonly Word[]): readonly Word[] =>
  words.slice(words.findLastIndex(({ spelling }) => THAT.test(spelling.forms[0] ?? '')) + 1)
const THAT = /^(?:that|ان|que|qu)$/u

/** Words before a number in which the verb stands, and before that its subject. */
const NEAR = 6
const SUBJECT = 4
