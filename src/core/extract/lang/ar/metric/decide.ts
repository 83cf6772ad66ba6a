import type { Sentence } from '../../../../text/sentences.js'
import type { Draft } from '../../../draft.js'
import { ofFamily, ofForce } from '../counted/families.js'
import { isAdded } from '../counted/implicit-joins.js'
import { KIN } from '../counted/kin.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import {
  aboard,
  attackers,
  attacks,
  attacksThen,
  doIt,
  fellVictim,
  housed,
  STRUCK,
  shotAt,
} from './attacking-and-aboard.js'
import { OF_CASES, operationOf, victimsOfCases } from './cases.js'
import { betweenDeadAndWounded, diedOf, harmed, theDeadToldOf } from './dead-and-wounded.js'
import { COMPELLED, compelled, fallen, falls, listedAs, wentToFight } from './fate.js'
import { fateOf } from './fate-of.js'
import { afresh, fitsAt, parted, presentAs, seizesThing } from './fitting.js'
import { isForecast, RISES } from './forecast.js'
import { formerly } from './formerly.js'
import { type Governor, isHarm, reachOf } from './governor.js'
import { movedBefore } from './in-care.js'
import { listedUnder } from './listed-under.js'
import { countedBefore, countedToo, fightersCounted, lossesOf, tollBehind, tollIs } from './metric-of-count.js'
import {
  isWhole,
  joinedTo,
  ofThem,
  oneOfTheAttacks,
  outOf,
  partOf,
  partOfNamed,
  siblingOf,
  wholeOfThings,
} from './metric-of-others.js'
import { lostSight } from './missing.js'
import { noneSurvived, SURVIVES } from './none-survived.js'
import {
  befellThemOnly,
  governsFormer,
  LIFE,
  LIFE_TOLD,
  outcomeAfter,
  sharedByDoer,
  verbRightBehind,
} from './outcome-after.js'
import { attends, peaceful } from './peaceful.js'
import { recounted } from './recounted.js'
import { govern, set } from './set-metric.js'
import { describedAs } from './turned-into.js'
import { MAY_SPARE, unharmed } from './unharmed.js'

/** "9 من «بيت المقدس»": the noun is only the first word of a name. */
const isNameOnly = (tokens: Tokens, { head, last }: Draft): boolean =>
  head === last + 3 && isMark(tokens[head - 1], '«“"') && tokens[head - 2]!.lex.word.role === 'of'

/** "آخرون", "استشهد وأصيب شقيقه": not the one whom the first verb befell. */
const isAnothers = (tokens: Tokens, head: number): boolean =>
  tokens[head]!.lex.word.role === 'others' || (tokens[head]!.lex.suffix !== '' && KIN.has(tokens[head]!.lex.stem))

/** Sets the draft's metric; gives the governor that holds behind it where that changed. */
export function decide(
  tokens: Tokens,
  drafts: readonly Draft[],
  index: number,
  governor: Governor | null,
  clause: number,
  { last: end, cues }: Sentence,
  before: Draft | null,
): Governor | null {
  const draft = drafts[index]!
  const head = outOf(tokens, draft, drafts[index + 1]) ?? draft.head
  const named = head === null ? null : (tokens[head]?.lex.word.noun ?? null)
  // "11 من التنظيم", "خمسة من أسرة واحدة" are people
  const noun =
    named?.kind === 'talk' || isNameOnly(tokens, draft) || ofFamily(tokens, draft) || ofForce(tokens, draft)
      ? null
      : named
  if (draft.metric) return null
  if (noun && noun.kind !== 'person') {
    const own = operationOf(tokens, head as number) ?? (peaceful(tokens, head as number) ? null : noun.metric)
    return set(draft, own ?? 'other', 'metric:noun')
  }
  if (draft.head === null && !governor) {
    const thing = countedBefore(tokens, draft)
    if (thing) return set(draft, thing, 'metric:noun-before')
  }
  if (noun && isWhole(tokens, drafts, index)) return set(draft, 'other', 'metric:whole')
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if ((cues & RISES) !== 0 && isForecast(tokens, first, draft.first)) return set(draft, 'other', 'metric:forecast')
  if (noun?.metric === 'casualties' && lostSight(tokens, draft)) return set(draft, 'missing', 'metric:fate')
  if (noun?.metric === 'casualties' && theDeadToldOf(tokens, draft, drafts[index - 1] ?? before))
    return govern(draft, 'killed', 'metric:masdar', first)
  if (noun?.metric === 'casualties' && governor?.at === first - 1 && governor.metric === 'killed')
    return govern(draft, 'killed', 'metric:masdar', first) // "ذبح اثنين من الضحايا"
  if (noun?.metric && isHarm(noun.metric)) {
    const own = diedOf(tokens, drafts, index, governor, end) ?? harmed(tokens, draft, noun.metric)
    return { metric: own, form: 'noun', at: first, reach: first }
  }
  if ((cues & MAY_SPARE) !== 0 && unharmed(tokens, drafts, index, end, governor))
    return set(draft, 'other', 'metric:unharmed')
  const ofNamed =
    ((cues & OF_CASES) !== 0 ? victimsOfCases(tokens, drafts, index, before) : null) ??
    partOfNamed(tokens, drafts, index, governor, noun)
  if (ofNamed) return govern(draft, ofNamed, 'metric:of-named', first, 'noun')
  const noneLeft = (cues & SURVIVES) !== 0 && noneSurvived(tokens, draft.from ?? draft.first)
  const told = noneLeft ? 'killed' : fateOf(tokens, drafts, index, noun)
  if (told) return set(draft, told, 'metric:fate')
  const fellow = drafts[index - 1]
  if (
    draft.rules.includes('implicit-one:joined') &&
    fellow?.rules.includes('metric:fate') &&
    first - lastOf(fellow) <= 4
  )
    return set(draft, fellow.metric!, 'metric:fate') // "تعرض ثلاثة حراس ومواطن لإصابات"
  if (noun?.metric && isAdded(tokens, first)) return set(draft, noun.metric, 'metric:noun') // "فضلا عن عشرات الأسرى"
  const theirs = oneOfTheAttacks(draft, drafts[index - 1]) ?? ofThem(tokens, drafts, index, governor)
  if (theirs) return set(draft, theirs, 'metric:of-them')
  const both = betweenDeadAndWounded(tokens, draft)
  if (both) return set(draft, 'casualties', 'metric:dead-and-wounded')
  const holds =
    governor !== null &&
    first - governor.reach <= reachOf(governor) &&
    !(clause > governor.at && clause > governor.reach)
  const listed = listedAs(tokens, lastOf(draft) + 1) ?? tollBehind(tokens, draft, lastOf(draft) + 2)
  if (listed) return set(draft, listed, 'metric:listed')
  const lost = (cues & LIFE_TOLD) === 0 ? null : outcomeAfter(tokens, drafts, index, end, LIFE)
  if (lost) return govern(draft, lost, 'metric:lost-life', first) // "فقد 12 مدنيا حياتهم بينهم طفل"
  const own =
    draft.head === null ||
    governor?.metric === 'casualties' ||
    governsFormer(tokens, drafts, index, governor) ||
    befellThemOnly(tokens, draft)
      ? verbRightBehind(tokens, draft)
      : null // "و47 أصيبوا", "من بين الضحايا 15 شخصا قتلوا"
  if (own) return govern(draft, own, 'metric:verb-after', first)
  const elsewhere = aboard(tokens, first) || (noun?.metric === 'displaced' && housed(tokens, first))
  const apart = (governor && isHarm(governor.metric) && elsewhere) || falls(tokens, draft, noun)
  const near = holds && !apart && !parted(tokens, governor!.reach, first) && fitsAt(tokens, governor!, noun, first)
  const after = near ? null : outcomeAfter(tokens, drafts, index, end)
  if (after && !(after === 'strength' && noun?.metric)) return govern(draft, after, 'metric:verb-after', first)
  const shot = (cues & STRUCK) === 0 ? null : (shotAt(tokens, draft) ?? fellVictim(tokens, draft))
  if (shot) return set(draft, shot, 'metric:fate')
  const doers = noun?.status === 'combatant' && doIt(tokens, drafts, index, governor)
  if (doers || attackers(tokens, first, noun)) return set(draft, 'strength', 'metric:fate')
  const governed =
    holds &&
    !apart &&
    fitsAt(tokens, governor!, noun, first) &&
    !attends(tokens, governor!, draft) &&
    !seizesThing(tokens, governor!, draft)
  const fate =
    ((cues & COMPELLED) === 0 ? null : compelled(tokens, draft)) ??
    (governed ? null : (lostSight(tokens, draft) ?? wentToFight(tokens, draft)))
  if (fate) return set(draft, fate, 'metric:fate')
  if (!noun?.metric && draft.head === null && siblingOf(tokens, drafts, index, governor)) return null
  // "قتل جندي وأصيب ثلاثة آخرون": the others are of the second verb alone
  if (holds && governor!.lone && draft.head !== null && isAnothers(tokens, draft.head)) {
    return set(draft, governor!.lone, 'metric:verb')
  }
  if (draft.rules.includes('one-of') && noun?.metric && !(governed && isHarm(governor!.metric)))
    // not "قتل أحد المطلوبين"
    return set(draft, noun.metric, 'metric:noun')
  const risen = governed && governor!.metric === 'strength' ? tollIs(tokens, draft) : null // "حصيلة الغارة على تجمع يضم العشرات إلى 14"
  if (risen) return set(draft, risen, 'metric:toll-behind')
  if (governed && noun?.metric && afresh(tokens, governor!, first))
    return govern(draft, noun.metric, 'metric:noun', first)
  if (governed) return set(draft, presentAs(tokens, governor!, draft), `metric:${governor!.form}`)
  if (noun?.metric) return set(draft, noun.metric, 'metric:noun')
  const part =
    describedAs(tokens, draft) ??
    partOf(tokens, drafts, index, before) ??
    fallen(tokens, draft) ??
    joinedTo(tokens, drafts, index) ??
    sharedByDoer(tokens, draft, drafts[index - 1]) ??
    countedToo(tokens, drafts, index) ??
    recounted(tokens, draft, drafts[index - 1] ?? before) ??
    wholeOfThings(tokens, drafts, index)
  if (part) return set(draft, part, 'metric:part')
  const former = formerly(tokens, drafts, index)
  if (former) {
    draft.status = drafts[index - 1]!.status
    return set(draft, former, 'metric:formerly')
  }
  const heading = listedUnder(tokens, draft, before)
  if (heading) return set(draft, heading, 'metric:listed-under')
  const toll =
    tollBehind(tokens, draft, end) ?? tollIs(tokens, draft) ?? lossesOf(tokens, draft) ?? fightersCounted(tokens, draft)
  if (toll) return set(draft, toll, 'metric:toll-behind')
  if (noun?.kind === 'person' && movedBefore(tokens, draft)) return set(draft, 'wounded', 'metric:fate')
  draft.confidence *= 0.6
  const known = draft.head !== null && tokens[draft.head]!.lex.def && draft.bound === 'exact' // "الانتحاريون الثلاثة"
  const force =
    !known &&
    noun?.status === 'combatant' &&
    (draft.bound !== 'indefinite' || attacks(tokens, first) || attacksThen(tokens, draft))
  return set(draft, force ? 'strength' : 'other', 'metric:default')
}
