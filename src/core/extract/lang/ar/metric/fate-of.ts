import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { lastOf, type Tokens } from '../tokens.js'
import type { Noun } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { EXPOSED } from '../words/outcomes.js'
import { CASES, caseOf } from './cases.js'
import { ENDS, endsAs } from './ends-as.js'
import { blewUp, CAPTIVITY, crossing, exposedTo, HELD, heldAs, LEAVING, leftAs, SELVES } from './fate.js'
import { laysDownArms, THEIR_ARMS } from './given-up.js'
import { HOMES, homeless, leftHome, MOVERS, SHELTER, takenToShelter } from './homeless.js'
import { ARRIVED, inCare, MOVED, MOVED_ALL, STATE, TREATMENT, takenToHospital, treated } from './in-care.js'
import { AMID, amongThe, befellWith } from './metric-of-others.js'
import { FATES, outOfTouch, SEARCH, soughtFor, stillMissing, TOUCH } from './missing.js'
import { FAMINE, LIVING, lodges, starving, TRAPPED, trapped } from './peaceful.js'
import { REMAINING, remainsAs, TURNING, turnedInto } from './turned-into.js'

/** What the words close by, other than a verb that governs it, tell of what befell those counted; null where they tell nothing. */
export function fateOf(tokens: Tokens, drafts: readonly Draft[], index: number, noun: Noun | null): Metric | null {
  const draft = drafts[index]!
  if (!someFateTold(tokens, draft)) return null
  return (
    (!noun?.metric &&
    noun?.status !== 'combatant' &&
    (lodges(tokens, draft) || trapped(tokens, draft) || starving(tokens, draft))
      ? 'other'
      : null) ??
    soughtFor(tokens, draft) ??
    stillMissing(tokens, draft) ??
    outOfTouch(tokens, draft) ??
    turnedInto(tokens, draft) ??
    caseOf(tokens, draft) ??
    leftAs(tokens, draft) ??
    (noun?.metric ? null : remainsAs(tokens, draft)) ??
    exposedTo(tokens, draft) ??
    crossing(tokens, draft) ??
    endsAs(tokens, draft) ??
    (noun?.kind === 'thing' ? null : homeless(tokens, draft)) ??
    (noun && (noun.kind !== 'person' || noun.metric)
      ? null
      : (leftHome(tokens, draft) ?? takenToShelter(tokens, draft))) ??
    heldAs(tokens, draft) ??
    (noun?.kind === 'person' || noun === null ? laysDownArms(tokens, draft) : null) ??
    blewUp(tokens, draft) ??
    amongThe(tokens, drafts, index) ??
    befellWith(tokens, draft) ??
    takenToHospital(tokens, draft) ??
    (noun?.metric ? null : (treated(tokens, draft) ?? inCare(tokens, draft)))
  )
}

/** Words before and behind in which a fate can be told. */
const [BEFORE, BEHIND] = [3, 9]

/** Most figures have none of these words near: the ten questions are asked of the others only. */
function someFateTold(tokens: Tokens, draft: Draft): boolean {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  const end = Math.min(tokens.length - 1, lastOf(draft) + BEHIND)
  for (let at = Math.max(0, first - BEFORE); at <= end; at++) if (tellsFate(tokens[at]!)) return true
  return false
}

const tellsFate = onceASpelling(
  ({ folded, lex: { stem, word } }) =>
    stem === 'حصيله' ||
    word.noun?.metric === 'missing' ||
    [FATES, CASES].some((words) => words.has(stem)) ||
    [
      HELD,
      CAPTIVITY,
      SELVES,
      THEIR_ARMS,
      AMID,
      NEAR,
      TREATMENT,
      SHELTER,
      HOMES,
      ENDS,
      MOVERS,
      TURNING,
      REMAINING,
      TOUCH,
      FAMINE,
    ].some((words) => words.has(folded)) ||
    [ARRIVED, SEARCH, LEAVING, EXPOSED, MOVED, MOVED_ALL, STATE, LIVING, TRAPPED].some((words) => words.test(folded)),
)
const NEAR = new Set(['مع', 'الحدود', 'تحت'])
