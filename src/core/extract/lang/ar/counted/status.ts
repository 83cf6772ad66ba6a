import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { amongThem } from './among-them.js'
import { countedAmong, mixed, OF_THEM, within } from './belonging.js'
import { blend, wholeOf } from './blend.js'
import { theirCadres } from './called-and-serving.js'
import { ofFamily, ofForce } from './families.js'
import { inherited, ofOthers, ofThose, ofWholeToll, othersThan, peopleBefore } from './inherited.js'
import { guardsCivilians, likeThoseBefore, ofHisFamily } from './like-those-before.js'
import { described, madeUpOf } from './made-up-of.js'
import { ofCivilianToll } from './of-a-civilian-toll.js'
import { isOfTheDead } from './of-the-dead.js'
import { saysWho } from './one-of-them.js'
import { othersOfHisKind } from './others-of-his-kind.js'
import { isPart, listedWith } from './parts.js'
import { drives, ofRescuers, RESCUERS, rescues } from './rescuers.js'
import { isHarm, isOfThings, shareBelonging } from './share-belonging.js'
import { areTheirs, type Context, contextOf, OTHERS, SUMMED, WHOEVER, WOMEN } from './status-context.js'
import { statusOfNobody } from './status-of-nobody.js'
import { sumOfFates, sumOfParts } from './sum-of-parts.js'
import { bracketedUnder, headedBehind, underHeading } from './under-heading.js'

/** Civilian, combatant, both or not said: from the noun, from whom it belongs to, else from the figure it continues. */
export const status: Rule<Lex> = {
  name: 'status',
  apply(doc) {
    /** Whom the sentence before counted last: "وقتل أربعة آخرون". */
    let told: readonly Draft[] = []
    for (const { sentence: range, drafts } of draftedSentences(doc)) {
      let known: Context | null = null
      const context = (): Context => (known ??= contextOf(doc.tokens, range))
      /** Figures that stand for themselves; parts ("بينهم طفل") continue the last of them. */
      const wholes: Draft[] = []
      const parts: Status[] = []
      let before: Draft | null = null
      let theirs: Status | null = null
      let civilians: Draft | null = null
      let last = null as { readonly draft: Draft; readonly part: boolean } | null
      for (const draft of drafts) {
        const part: boolean =
          isPart(doc.tokens, draft) ||
          (last?.part === true &&
            (listedWith(doc.tokens, last.draft, draft) ||
              (wholes.at(-1)?.metric === 'casualties' &&
                listedWith(doc.tokens, { ...last.draft, metric: draft.metric }, draft))))
        last = { draft, part }
        if (!before || !listedWith(doc.tokens, before, draft)) theirs = null
        const ofLast: Status | null = ofTheLast(doc.tokens, before, draft)
        if (ofLast && doc.tokens[draft.first - 1]?.lex.word.role === 'among') theirs = ofLast // "21 مدنيا بينهم 4 نساء و6 رجال"
        draft.status =
          ofLast ??
          (unclassed(doc.tokens, draft) ? theirs : null) ??
          statusOf(doc.tokens, draft, wholes, told, part, context, range.cues)
        if (draft.status !== theirs) theirs = null
        if (part && guardsCivilians(doc.tokens, draft, civilians)) draft.status = 'civilian'
        if (draft.status === 'civilian' && draft.head !== null) civilians = draft
        before = draft
        if (!part && !isThing(doc.tokens, draft)) wholes.push(draft)
        else blend(doc.tokens, wholeOf(wholes, draft), parts, draft)
        if (!part) parts.length = 0
      }
      shareBelonging(doc.tokens, drafts)
      othersOfHisKind(doc.tokens, drafts)
      sumOfParts(doc.tokens, drafts)
      sumOfFates(doc.tokens, drafts)
      ofCivilianToll(doc.tokens, range, drafts)
      told = wholes
    }
  },
}

/** "تسعة من جنود الحامية، أربعة منهم إصاباتهم بليغة": of those right before, be they a part themselves. */
function ofTheLast(tokens: Tokens, before: Draft | null, draft: Draft): Status | null {
  if (!before || before.metric !== draft.metric || before.status === 'unknown') return null
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  const inBrackets = isMark(tokens[first - 1], '(') && lastOf(before) === first - 2 // "30 مدنيا (4 سيدات"
  const ofPart = lastOf(before) >= first - 5 && tokens[first - 1]?.lex.word.role === 'among' // "بينهم 50 مدنيا من ضمنهم أربع نساء"
  const fewer = (draft.low ?? 0) <= (before.low ?? 0)
  if ((inBrackets || (ofPart && fewer)) && unclassed(tokens, draft)) return before.status
  if (draft.head !== null) return null
  if (draft.rules.includes('one-of-them') && before.low === 2 && before.high === 2 && draft.first - lastOf(before) <= 3)
    return saysWho(tokens, draft.last + 1) ? null : before.status // "قياديان أحدهما في عدن"
  if (!OF_THEM.has(tokens[draft.last + 1]?.folded ?? '') || draft.first - lastOf(before) > 4) return null
  const who = tokens[draft.last + 2]?.lex.word
  return who?.noun?.kind === 'person' && who.noun.status !== 'unknown' ? null : before.status // "ثلاثة منهم أطفال"
}

const unclassed = (tokens: Tokens, { head }: Draft): boolean =>
  head !== null && tokens[head]!.lex.word.noun?.kind === 'person' && tokens[head]!.lex.word.noun!.status === 'unknown'

function statusOf(
  tokens: Tokens,
  draft: Draft,
  wholes: readonly Draft[],
  told: readonly Draft[],
  part: boolean,
  context: () => Context,
  cues: number,
): Status {
  if (draft.rules.includes('zero')) return statusOfNobody(tokens, draft)
  const word = draft.head === null ? null : tokens[draft.head]!.lex.word
  const noun = word?.noun ?? null
  if (part && wholes.length > 0 && ofFamily(tokens, draft)) return wholes.at(-1)!.status
  if (ofFamily(tokens, draft) && ofHisFamily(tokens, draft, wholes)) return 'civilian'
  const thing = noun && noun.kind !== 'person' && noun.kind !== 'talk' && !ofForce(tokens, draft)
  if (thing && draft.metric !== 'other') return 'unknown'
  if (isOfThings(draft)) return 'unknown'
  if (draft.metric === 'strength') return 'combatant'
  const others = word?.role === 'others' || OTHERS.has(tokens[draft.last + 1]?.folded ?? '') // "سبعة غيرهم"
  if (others || (word && !noun && draft.implicit))
    // "وإصابة ثالث"
    return (
      within(tokens, draft) ??
      madeUpOf(tokens, draft, cues) ??
      othersThan(tokens, draft) ??
      ofOthers(draft, wholes.length > 0 ? wholes : told)
    )
  if (noun && (cues & RESCUERS) !== 0 && (rescues(tokens, draft.head as number) || ofRescuers(tokens, draft)))
    return 'civilian'
  if (noun && isOfTheDead(tokens, draft)) return inherited(wholes.length > 0 ? wholes : told)
  if (noun && drives(tokens, draft.head as number)) return 'civilian'
  if (noun && theirCadres(tokens, draft.head as number)) return 'combatant'
  if (noun && noun.status !== 'unknown') return mixed(tokens, draft.head as number, noun.status)
  const said =
    within(tokens, draft) ??
    madeUpOf(tokens, draft, cues) ??
    (noun && described(tokens, draft.head as number)) ??
    (isHarm(draft) ? amongThem(tokens, draft) : null) ??
    (noun && isHarm(draft)
      ? (countedAmong(tokens, draft) ?? underHeading(tokens, draft) ?? bracketedUnder(tokens, draft))
      : null)
  if (said) return said
  const like = likeThoseBefore(tokens, draft, wholes)
  if (like) return like
  if (noun && WOMEN.has(tokens[draft.head as number]!.lex.stem) && context().shelled) return 'civilian'
  const summed = SUMMED.has(tokens[(draft.from ?? draft.first) - 1]?.folded ?? '') // "بلغت الخسائر 30 شخصا"
  const ofCivilians = part && noun?.metric === null && wholes.at(-1)?.status === 'civilian' // "61 مدنيا، هم 22 طفلا و22 رجلا"
  const whoever = ofCivilians || (!summed && WHOEVER.has(tokens[draft.head ?? 0]!.lex.stem))
  if (
    noun &&
    !whoever &&
    (context().losses ?? Number.POSITIVE_INFINITY) < draft.first &&
    (isHarm(draft) || draft.metric === 'detained')
  )
    return 'combatant'
  if (noun && areTheirs(tokens[draft.head as number]!, context)) return 'combatant'
  if (draft.head === null) {
    const heads = headedBehind(tokens, draft)
    if (heads) return heads
    if (draft.rules.includes('one-of-them') && saysWho(tokens, draft.last + 1)) {
      if (drives(tokens, draft.last + 1)) return 'civilian'
      const { status } = tokens[draft.last + 1]!.lex.word.noun! // "أحدهما ضابط"
      if (status !== 'unknown') return status
    }
    const theirs = OF_THEM.has(tokens[draft.last + 1]?.folded ?? '') ? tokens[draft.last + 2]?.lex : undefined
    if (
      theirs &&
      !theirs.conj &&
      theirs.prep === '' &&
      theirs.word.noun?.kind === 'person' &&
      theirs.word.noun.status !== 'unknown'
    )
      return theirs.word.noun.status // "ثلاثة منهم أطفال"
    const ofThem =
      OF_THEM.has(tokens[draft.last + 1]?.folded ?? '') || OF_THEM.has(tokens[draft.first - 1]?.folded ?? '')
    if (ofThem && peopleBefore(wholes, wholes.length) < 0) return ofThose(tokens, draft, told)
    if (draft.rules.includes('one-of-them') && peopleBefore(wholes, wholes.length) < 0)
      return ofThose(tokens, draft, told)
    if (peopleBefore(wholes, wholes.length) < 0 && (isHarm(draft) || draft.metric === 'displaced'))
      return countedAmong(tokens, draft) ?? underHeading(tokens, draft) ?? bracketedUnder(tokens, draft) ?? 'unknown'
    if (draft.bound === 'indefinite')
      return OF_THEM.has(tokens[draft.last + 1]?.folded ?? '') ? ofThose(tokens, draft, wholes) : 'unknown'
    if (!part && wholes.at(-1)?.implicit && ofWholeToll(tokens, draft)) return 'unknown'
    return inherited(wholes)
  }
  const parent = noun?.metric ? wholeOf(wholes, draft) : wholes.at(-1)
  if (part && noun && noun.kind !== 'person' && parent) return parent.status // "بينهم 2 من جنسية أخرى"
  if (part && !noun && parent && (parent.metric === draft.metric || parent.metric === 'casualties'))
    return parent.status // "بينهم 16 غير سوريين"
  if (
    part &&
    noun &&
    parent?.status === 'civilian' &&
    (noun.metric === null ||
      (noun.metric === parent.metric && !isMark(tokens[(draft.from ?? draft.first) - 1], '(')) ||
      parent.metric === 'casualties')
  )
    return 'civilian'
  if (part && noun?.metric === null && parent?.status === 'combatant' && parent.metric === draft.metric)
    return 'combatant'
  if (noun?.metric === 'displaced') return 'unknown' // "مهاجرين"
  return draft.metric === 'displaced' && (context().flight || !context().forces) ? 'civilian' : 'unknown'
}

const isThing = (tokens: Tokens, { head, metric }: Draft): boolean => {
  const kind = head === null ? undefined : tokens[head]!.lex.word.noun?.kind
  return metric === 'other' && kind !== undefined && kind !== 'person' && kind !== 'talk'
}
