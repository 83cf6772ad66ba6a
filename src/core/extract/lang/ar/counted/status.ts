import type { Metric, Status } from '../../../../claim/vocabulary.js'
import type { Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { antecedent, countedAmong, mixed, OF_THEM, rescues, within } from './belonging.js'
import { ofFamily, ofForce } from './families.js'
import { bothKinds, mostly } from './made-up-of.js'
import { isPart, listedWith } from './parts.js'
import { COMRADES, type Context, contextOf, WOMEN } from './status-context.js'
import { underHeading } from './under-heading.js'

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
      let last = null as { readonly draft: Draft; readonly part: boolean } | null
      for (const draft of drafts) {
        const part: boolean =
          isPart(doc.tokens, draft) || (last?.part === true && listedWith(doc.tokens, last.draft, draft))
        last = { draft, part }
        draft.status = statusOf(doc.tokens, draft, wholes, told, part, context)
        if (!part && !isThing(doc.tokens, draft)) wholes.push(draft)
        else blend(wholes.at(-1), parts, draft)
        if (!part) parts.length = 0
      }
      shareBelonging(doc.tokens, drafts)
      told = wholes
    }
  },
}

/** Nouns that no force calls its own. */
const WHOEVER = new Set('شخص شخصا اشخاص شخصين شخصان نسمه انسان'.split(' '))

const SUMMED = new Set(['بلغت', 'تبلغ', 'وصلت', 'تجاوزت', 'قدرت'])

function statusOf(
  tokens: Tokens,
  draft: Draft,
  wholes: readonly Draft[],
  told: readonly Draft[],
  part: boolean,
  context: () => Context,
): Status {
  if (draft.rules.includes('zero')) return statusOfNobody(tokens, draft)
  const word = draft.head === null ? null : tokens[draft.head]!.lex.word
  const noun = word?.noun ?? null
  if (part && wholes.length > 0 && ofFamily(tokens, draft)) return wholes.at(-1)!.status
  const thing = noun && noun.kind !== 'person' && noun.kind !== 'talk' && !ofForce(tokens, draft)
  if (thing && draft.metric !== 'other') return 'unknown'
  if (isOfThings(draft)) return 'unknown'
  if (draft.metric === 'strength') return 'combatant'
  if (word?.role === 'others')
    return (
      within(tokens, draft) ??
      mostly(tokens, draft) ??
      bothKinds(tokens, draft) ??
      othersThan(tokens, draft) ??
      inherited(wholes.length > 0 ? wholes : told)
    )
  if (noun && rescues(tokens, draft.head as number)) return 'civilian'
  if (isOfTheDead(tokens, draft)) return inherited(wholes.length > 0 ? wholes : told)
  if (noun && noun.status !== 'unknown') return mixed(tokens, draft.head as number, noun.status)
  const said =
    within(tokens, draft) ??
    mostly(tokens, draft) ??
    bothKinds(tokens, draft) ??
    (noun && isHarm(draft) ? (countedAmong(tokens, draft) ?? underHeading(tokens, draft)) : null)
  if (said) return said
  if (noun && WOMEN.has(tokens[draft.head as number]!.lex.stem) && context().shelled) return 'civilian'
  const summed = SUMMED.has(tokens[(draft.from ?? draft.first) - 1]?.folded ?? '') // "بلغت الخسائر 30 شخصا"
  const whoever = !summed && WHOEVER.has(tokens[draft.head ?? 0]!.lex.stem)
  if (noun && !whoever && (context().losses ?? Number.POSITIVE_INFINITY) < draft.first && isHarm(draft))
    return 'combatant'
  if (
    noun &&
    context().forces &&
    COMRADES.has(tokens[draft.head as number]!.lex.stem) &&
    tokens[draft.head as number]!.lex.suffix !== ''
  )
    return 'combatant'
  if (draft.head === null) {
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
    if (ofThem && peopleBefore(wholes, wholes.length) < 0) return antecedent(tokens, draft)
    if (peopleBefore(wholes, wholes.length) < 0 && isHarm(draft))
      return countedAmong(tokens, draft) ?? underHeading(tokens, draft) ?? 'unknown'
    if (draft.bound === 'indefinite')
      return OF_THEM.has(tokens[draft.last + 1]?.folded ?? '') ? antecedent(tokens, draft) : 'unknown'
    return inherited(wholes)
  }
  const parent = wholes.at(-1)
  if (part && noun && noun.kind !== 'person' && parent) return parent.status // "بينهم 2 من جنسية أخرى"
  if (part && !noun && parent && parent.metric === draft.metric) return parent.status // "بينهم 16 غير سوريين"
  if (part && noun && parent?.status === 'civilian' && (noun.metric === null || parent.metric === 'casualties'))
    return 'civilian'
  return draft.metric === 'displaced' && (context().flight || !context().forces) ? 'civilian' : 'unknown'
}

const isThing = (tokens: Tokens, { head, metric }: Draft): boolean => {
  const kind = head === null ? undefined : tokens[head]!.lex.word.noun?.kind
  return metric === 'other' && kind !== undefined && kind !== 'person' && kind !== 'talk'
}

/** The nearest figure before `end` that counts people; -1 where none of the last few does. */
function peopleBefore(wholes: readonly Draft[], end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - 8); at--) if (!isOfThings(wholes[at]!)) return at
  return -1
}

const THINGS: ReadonlySet<string> = new Set(['strikes', 'munitions', 'equipment'])
/** Of no people; what says nothing of its metric may be of some. */
const isOfThings = ({ metric }: Draft): boolean => metric !== null && THINGS.has(metric)
const isHarm = ({ metric }: Draft): boolean => metric === 'killed' || metric === 'wounded' || metric === 'casualties'

/** "9 قتلى و14 جريحا من قوات كذا": whom the last belong to, all of them do. */
function shareBelonging(tokens: Tokens, drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [draft, next] = [drafts[i]!, drafts[i + 1]!]
    const at = lastOf(draft) + 1
    const link = tokens[at]
    if (elliptical(tokens, draft, next)) draft.status = next.status
    const conj = next.first === at ? link?.lex.conj : next.first === at + 1 && link?.folded === 'و'
    const joined = conj && draft.head !== null && next.head !== null
    if (!joined || draft.status !== 'unknown' || !isHarm(draft) || !isHarm(next)) continue
    if (tokens[draft.head!]!.lex.word.noun?.metric && tokens[next.head!]!.lex.word.noun?.metric)
      draft.status = next.status
  }
}

/** "أحد القتلى", "ثلاثة من القتلى": of those told of before. */
function isOfTheDead(tokens: Tokens, { head, first, bound, rules }: Draft): boolean {
  if (head === null || bound === 'indefinite') return false
  const { def, word } = tokens[head]!.lex
  const some = rules.includes('one-of') || (head > first && tokens[head - 1]!.lex.word.role === 'of')
  return some && def && HARMED.has(word.noun?.metric ?? null) && word.number === 'many'
}
const HARMED = new Set<Metric | null>(['killed', 'wounded'])

/** "مقتل مدنيين وجرح عشرة آخرين": others than those named without a number. */
function othersThan(tokens: Tokens, { from, first }: Draft): Status | null {
  const outcome = (from ?? first) - 1
  const { noun, number } = tokens[outcome - 1]?.lex.word ?? {}
  const named = tokens[outcome]?.lex.word.outcome && tokens[outcome]!.lex.conj && noun?.kind === 'person'
  return named && number === 'many' && noun.status !== 'unknown' ? noun.status : null
}

/** "قتل 67 وأصيب أكثر من 40 من مقاتلي كذا": the noun stands with the second only. */
function elliptical(tokens: Tokens, draft: Draft, next: Draft): boolean {
  const at = lastOf(draft) + (isMark(tokens[lastOf(draft) + 1], '،,') ? 2 : 1)
  const link = tokens[at]
  const others = next.head !== null && tokens[next.head]!.lex.word.role === 'others'
  const bare = (draft.head === null || others) && draft.status === 'unknown' && isHarm(draft) && !isOfThings(next)
  return bare && Boolean(link?.lex.conj && link.lex.word.outcome) && (next.from ?? next.first) === at + 1
}

/** "بينهم 7 مدنيين و3 شرطيين": a whole of both kinds is mixed. */
function blend(whole: Draft | undefined, parts: Status[], part: Draft): void {
  parts.push(part.status)
  if (
    whole?.status === 'unknown' &&
    whole.metric === part.metric &&
    parts.includes('civilian') &&
    parts.includes('combatant')
  )
    whole.status = 'mixed'
}

/** "دون وقوع إصابات بين المدنيين", "لا ضحايا مدنيين". */
function statusOfNobody(tokens: Tokens, draft: Draft): Status {
  const own = tokens[draft.last]!.lex.word.noun?.status ?? 'unknown'
  return own === 'unknown' ? (within(tokens, draft) ?? 'unknown') : own
}

/** "ثلاثة آخرين" are of the kind just counted, unless two kinds were. */
function inherited(wholes: readonly Draft[]): Status {
  const last = peopleBefore(wholes, wholes.length)
  if (last < 0) return 'unknown'
  const own = wholes[last] as Draft
  const rival = wholes[peopleBefore(wholes, last)]
  if (own.status === 'mixed') return 'unknown'
  return rival && rival.metric === own.metric && rival.status !== own.status ? 'unknown' : own.status
}
