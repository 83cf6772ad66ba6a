import { isPeople, type Status } from '../../../../claim/vocabulary.js'
import { type Figure, type Step, standing } from '../sheet.js'
import { goesOnByPlace } from '../when-and-where/goes-on-by-place.js'
import { CUE, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { ownStatus } from './own-status.js'
import { ofOwnTroops } from './own-troops.js'
import { amongThe, isEither, isIncluded, namedBefore, ofNumberBehind, othersOf, theSame } from './status-before.js'
import { ofHeading } from './status-of-heading.js'
import { breaksDown, breaksDownBefore, partsOfAll, partsOfCivilians, wholeOfBoth } from './status-of-parts.js'
import { isOther, OF_THEM } from './status-words.js'
import { isSomeOf, type Present, thosePresent } from './those-present.js'

/** Whether those counted were civilians or fighters, by their noun and its adjectives; "others" and bare numbers inherit. */
export const statusOfCounted: Step = {
  name: 'status',
  apply({ tokens, text, sentences }) {
    let earlier: Status | null = null
    let present: Present | null = null
    const told: Figure[] = []
    const wholes: Figure[] = []
    let casualties: Figure | null = null
    for (const sentence of sentences) {
      const figures = standing(sentence)
      let before: Status | null = null
      const wholeBefore: Status | null = earlier
      let whole: Figure | null = null
      // a part that has parts of its own: "34 killed, including |21 civilians"
      let inner: Figure | null = null
      for (const figure of figures) {
        const { draft } = figure
        if (!isPeople(draft.metric) && draft.metric !== 'strength') {
          // "six soldiers |fled", "nine villagers were |freed": what befell them has no metric of its own
          if (figure.noun?.kind === 'person' && draft.rules.some((rule) => BEFALLEN.has(rule)))
            draft.status = ownStatus(tokens, sentence, figure) ?? 'unknown'
          present = thosePresent(tokens, sentence, figure) ?? present
          continue
        }
        let own: Status =
          ofOwnTroops(tokens, sentence.first, figure) ??
          ownStatus(tokens, sentence, figure) ??
          ofNumberBehind(tokens, figure) ??
          (inherits(tokens, figure)
            ? ((amongThe(tokens, figure) ? null : before) ??
              theSame(tokens, figure, told) ??
              (earlier === 'civilian' && goesOnByPlace(tokens, text, sentence.first, sentence.last)
                ? earlier
                : othersOf(tokens, figure, earlier)) ??
              namedBefore(tokens, sentence.first, figure.from))
            : 'unknown')
        // "8,400 troops, down from |100,000"
        if (draft.metric === 'strength' && draft.head === null && own === 'unknown') own = 'combatant'
        // "Civilian casualties: |955 people"
        // "two civilian casualties: a girl and |a man"
        if (own === 'unknown' && sentence.cues & CUE.heading) own = ofHeading(tokens, figures, figure)
        // "16 guards were at the post. |Six are missing"
        // "Sixty miners were trapped. |About 45 were hospitalized"
        if (
          (draft.metric === 'missing' || draft.metric === 'wounded') &&
          own === 'unknown' &&
          present &&
          isSomeOf(figure, present, sentence)
        )
          own = present.status
        told.push(figure)
        // "Five rebels were killed. |Two of them were Saudis"
        if (whole === null && ofThose(tokens, figure))
          whole = wholes.findLast((one) => one.draft.metric === draft.metric) ?? null
        const part = whole !== null && (ofThose(tokens, figure) || isPart(tokens, whole, figure))
        draft.status = part && whole ? asPart(tokens, nearest(tokens, inner, figure) ?? whole, figure, own) : own
        if (part && isCivil(tokens, figure)) inner = figure
        // "two gunmen attacked, wounding |ten others": the others are no gunmen
        if (draft.metric === 'strength' || draft.metric === 'missing')
          present = thosePresent(tokens, sentence, figure) ?? present
        if (part || draft.metric === 'strength') continue
        // "201 children (|three a day) and nine women": the brackets tell of neither
        if (whole !== null && isAt(tokens, figure.from - 1, W.opener) && figure.noun === null) continue
        // "14 people, including the bomber, and 37 others": the others are as the 14
        before = whole !== null && isEither(whole, figure) ? 'unknown' : draft.status
        whole = figure
        inner = null
        wholes.push(figure)
        earlier = before
      }
      if (casualties && figures.length > 1 && breaksDownBefore(casualties, figures))
        for (const { draft } of figures)
          if (draft.status === 'unknown' && isPeople(draft.metric)) draft.status = 'civilian'
      casualties = null
      for (const figure of figures) if (figure.draft.metric === 'casualties') casualties = figure
      if (figures.length > 1) {
        civiliansToo(tokens, figures)
        if (figures.length > 2) {
          wholeOfBoth(figures)
          partsOfAll(tokens, figures)
        }
        if (partsOfCivilians(tokens, sentence, figures, wholeBefore)) earlier = 'civilian'
      }
    }
  },
}

const BEFALLEN = wordSet('metric-subject metric-object')

/** "killed |five members of a family and hurt a number of other civilians": the five are civilians too. */
function civiliansToo(tokens: Tokens, figures: readonly Figure[]): void {
  const other = figures.findLastIndex(
    (figure) => isCivil(tokens, figure) && wordAt(tokens, (figure.draft.head ?? 0) - 1) === 'other',
  )
  for (let i = 0; i < other; i++) {
    const { draft, noun } = figures[i] as Figure
    if (draft.status === 'unknown' && noun?.inherits && isPeople(draft.metric)) draft.status = 'civilian'
  }
}

/** "12 soldiers, |three of them badly hurt": as those before are. */
const ofThose = (tokens: Tokens, { partitive, last, from }: Figure): boolean =>
  partitive &&
  (OF_THEM.has(wordAt(tokens, last)) ||
    ofTheHarmed(tokens, last) ||
    (ofTheHarmed(tokens, last + 3) && !isAt(tokens, last + 4, W.preposition)) ||
    // "five |of those who died"
    (wordAt(tokens, last + 3) === 'who' &&
      wordAt(tokens, last + 2) === 'those' &&
      lexAt(tokens, last + 4).outcome !== null)) &&
  !(wordAt(tokens, from - 1) === 'but' && wordAt(tokens, from - 2) === 'all')

/** "two of the |dead", "two of those |killed" */
const ofTheHarmed = (tokens: Tokens, last: number): boolean =>
  (lexAt(tokens, last).noun?.sure === true || lexAt(tokens, last).outcome !== null) &&
  wordAt(tokens, last - 2) === 'of' &&
  /^(the|those)$/.test(wordAt(tokens, last - 1))

/** "34 killed, including 21 civilians |that include seven children and two women": the part of which these are parts. */
function nearest(tokens: Tokens, inner: Figure | null, { from }: Figure): Figure | null {
  if (inner === null) return null
  for (let i = inner.last + 1; i < from; i++) {
    if (isAt(tokens, i, W.including)) return inner
    // "nine of whom |are civilians killed by the army, including two women"
    if (isAt(tokens, i, W.be) && i === inner.last + 1 && inner.partitive) continue
    if (isAt(tokens, i, W.be | W.have | W.stop | W.dash)) return null
  }
  return null
}

/** The status of a part, of which its own words say `own`. */
function asPart(tokens: Tokens, whole: Figure, part: Figure, own: Status): Status {
  // "12 others, including |four policemen": the others were not all as those before
  if (own === 'combatant' && whole.draft.status === 'civilian' && !isCivil(tokens, whole) && inherits(tokens, whole))
    whole.draft.status = 'unknown'
  if (own !== 'unknown') return own
  if (isCivil(tokens, whole)) return 'civilian'
  // "ten miners, including |two women"
  if (part.noun?.inherits && whole.noun?.kind === 'person' && !whole.noun.inherits && isIncluded(tokens, whole, part))
    return whole.draft.status
  // "ten civilians died and nine others, including |a woman, were hurt"
  if (whole.draft.status === 'civilian' && isOther(tokens, whole.last) && part.noun?.inherits) return 'civilian'
  return ofThose(tokens, part) ? whole.draft.status : own
}

const CIVILIANS = wordSet('civilian civilians citizens residents villagers')
/** "four |civilians", "48 |civilian casualties" */
const isCivil = (tokens: Tokens, { draft, noun }: Figure): boolean =>
  // "the number of civilians killed has risen to |18"
  (draft.head === null && draft.status === 'civilian' && !draft.implicit) ||
  (draft.head !== null &&
    (isCivilianWord(tokens, draft.head) ||
      ((noun?.sure || noun?.inherits) === true && isCivilianWord(tokens, draft.head - 1))))
const isCivilianWord = (tokens: Tokens, i: number): boolean =>
  lexAt(tokens, i).noun?.status === 'civilian' && CIVILIANS.has(wordAt(tokens, i))

/** "four civilians, |two women and |two children", "eleven people, including |a guard": counted among those before. */
function isPart(tokens: Tokens, whole: Figure | null, { draft, noun, from }: Figure): boolean {
  if (whole === null || noun === null) return false
  // "34 civilians were killed or hurt: |12 deaths and 22 injuries"
  if (whole.draft.metric === 'casualties' && noun.sure && draft.metric !== 'casualties')
    return breaksDown(tokens, whole, from)
  if (draft.metric !== whole.draft.metric) return false
  // "one civilian, |a young man, was killed"
  if (draft.implicit && whole.draft.low === 1 && from === whole.last + 2 && isAt(tokens, from - 1, W.comma)) return true
  if (noun.inherits && draft.rules.some((rule) => rule === 'metric-part' || rule === 'metric-list')) return true
  for (let i = from - 1, seen = 0; i > whole.last && seen < 11; i--, seen++) {
    // "including 20 children (|three a day) and nine women"
    while (isAt(tokens, i, W.closer) && i > whole.last) i = openerBefore(tokens, i, whole.last)
    if (isAt(tokens, i, W.including) || wordAt(tokens, i) === 'among') return true
    if (isAt(tokens, i, W.stop | W.be)) break
  }
  return false
}

function openerBefore(tokens: Tokens, closer: number, floor: number): number {
  let i = closer
  while (i > floor && !isAt(tokens, i, W.opener)) i--
  return i - 1
}

/** "others", "another", and a number without a noun take the status of the figure before them. */
function inherits(tokens: Tokens, { noun, last, draft }: Figure): boolean {
  return noun === null ? draft.head === null || draft.implicit : isOther(tokens, last)
}
