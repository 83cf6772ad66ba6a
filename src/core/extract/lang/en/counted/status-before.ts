import type { Status } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { amongWhom } from './status-beside.js'
import { armsAt, isOther } from './status-words.js'

/** "Twelve civilians died. |Twenty others were hurt", "|Dozens more were hurt": others are as those of the sentence before. */
export const othersOf = (tokens: Tokens, { last }: Figure, earlier: Status | null): Status | null =>
  (isOther(tokens, last) || wordAt(tokens, last) === 'more' || wordAt(tokens, last + 1) === 'more') &&
  earlier === 'civilian'
    ? earlier
    : null

/** "Seven soldiers were killed … Along with |the seven killed, one was hurt" */
export const theSame = (tokens: Tokens, { draft, from }: Figure, told: readonly Figure[]): Status | null =>
  wordAt(tokens, from - 1) === 'the'
    ? (told.find((other) => other.draft.metric === draft.metric && other.draft.low === draft.low)?.draft.status ?? null)
    : null

/** "bringing to 58 |the number of soldiers killed": those named behind a bare figure; null where none are. */
export function ofNumberBehind(tokens: Tokens, { draft, last }: Figure): Status | null {
  if (draft.head !== null || wordAt(tokens, last + 1) !== 'the' || wordAt(tokens, last + 3) !== 'of') return null
  if (!isAt(tokens, last + 2, W.toll)) return null
  for (let i = last + 4; i < last + 8; i++) {
    const { noun, outcome } = lexAt(tokens, i)
    // "the number of |non-combatants"
    if (wordAt(tokens, i) === 'non' && isAt(tokens, i + 1, W.hyphen)) return 'civilian'
    if (noun?.kind === 'person' && noun.plural && noun.metric === null) return noun.status
    if (outcome !== null) return null
  }
  return null
}

const CARRIES = wordSet('of carrying transporting')
const CONSISTS = wordSet('composed consisting consists formed up comprised')
/** "the number of |civilians, with one source giving a toll of three": those spoken of before the first figure. */
export function namedBefore(tokens: Tokens, first: number, from: number): Status {
  for (let i = from - 1; i >= first; i--) {
    const { noun } = lexAt(tokens, i)
    const word = wordAt(tokens, i)
    // "the |civilian death toll"
    if (word === 'civilian' && countsLosses(tokens, i + 1)) return 'civilian'
    if (word === 'military' && countsLosses(tokens, i + 1)) return 'combatant'
    // "the death toll |among security forces"
    if (word === 'among' && isAt(tokens, i - 1, W.toll)) return amongWhom(tokens, i - 1) ?? 'unknown'
    // "the |militants killed in the raid were 17"
    if (noun?.kind !== 'person' || !noun.plural || noun.metric !== null) continue
    if (isAt(tokens, from - 1, W.be))
      if (isAt(tokens, i - 1, W.determiner) && lexAt(tokens, i + 1).outcome?.form === 'past') return noun.status
    if (noun.status === 'unknown') continue
    // "Civilians, at |25,667, were most of the dead"
    if (i === from - 3 && wordAt(tokens, from - 1) === 'at' && isAt(tokens, from - 2, W.comma)) return noun.status
    const of = CARRIES.has(wordAt(tokens, i - 1)) ? i - 1 : i - 2
    // "attacked |policemen at a post, killing four", "a raid on armed |militants, killing four"
    if (harmed(tokens, from - 1) && isTarget(tokens, i)) return noun.status
    // "a service |composed of volunteers" tells of no others
    // "a colonel of the police |said five were hurt"
    if (!isAt(tokens, i + 1, W.saying) && CARRIES.has(wordAt(tokens, of)) && !CONSISTS.has(wordAt(tokens, of - 1)))
      return noun.status
  }
  return 'unknown'
}

/** "|killing four", "|wounded three" */
const harmed = (tokens: Tokens, i: number): boolean => {
  const form = lexAt(tokens, i).outcome?.form
  return form === 'gerund' || form === 'past'
}

/** "a raid on armed |militants", "ambushed |soldiers", "opened fire on a group of |men". */
function isTarget(tokens: Tokens, i: number): boolean {
  let at = i - 1
  while (isAt(tokens, at, W.adjective | W.determiner) || lexAt(tokens, at).noun?.inherits || armsAt(tokens, at)) at--
  return AIMS.has(wordAt(tokens, at))
}
const AIMS = wordSet(
  'on at against with targeting targeted attacked attacking ambushed ambushing hit struck raided bombed shelled',
)

export const countsLosses = (tokens: Tokens, i: number): boolean =>
  lexAt(tokens, i).outcome?.form === 'noun' || lexAt(tokens, i).noun?.sure === true || isAt(tokens, i, W.toll)

/** "two policemen and |three civilians were killed, and four others hurt": the four are of either. */
export const isEither = ({ draft, last }: Figure, { draft: next, from }: Figure): boolean =>
  draft.metric === next.metric &&
  from === last + 2 &&
  draft.status !== next.status &&
  draft.status !== 'unknown' &&
  next.status !== 'unknown'

/** "ten miners|, including |two women": right behind those of whom they are. */
export const isIncluded = (tokens: Tokens, { last }: Figure, { from }: Figure): boolean =>
  from <= last + 4 &&
  isAt(tokens, last + 1, W.comma) &&
  (isAt(tokens, last + 2, W.including) || wordAt(tokens, last + 2) === 'among')

/** "nine children were |among the 17 killed": the 17 are not as the nine. */
export const amongThe = (tokens: Tokens, { from }: Figure): boolean =>
  wordAt(tokens, from - 1) === 'the' && wordAt(tokens, from - 2) === 'among'
