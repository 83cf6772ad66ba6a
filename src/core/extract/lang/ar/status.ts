import type { Status } from '../../../claim/vocabulary.js'
import type { TokenRange } from '../../../text/sentences.js'
import type { Draft, Rule } from '../../draft.js'
import { draftedSentences } from '../../drafted-sentences.js'
import type { Lex } from './lex.js'
import { isMark, lastOf, type Tokens } from './sentences.js'

/** Civilian, combatant, both or not said: from the noun, from whom it belongs to, else from the figure it continues. */
export const status: Rule<Lex> = {
  name: 'status',
  apply(doc) {
    for (const { sentence: range, drafts } of draftedSentences(doc)) {
      let known: Context | null = null
      const context = (): Context => (known ??= contextOf(doc.tokens, range))
      /** Figures that stand for themselves; parts ("بينهم طفل") continue the last of them. */
      const wholes: Draft[] = []
      const parts = new Set<Status>()
      for (const draft of drafts) {
        const part = isPart(doc.tokens, draft)
        draft.status = statusOf(doc.tokens, draft, wholes, part, context)
        if (!part) wholes.push(draft)
        else blend(wholes.at(-1), parts, draft)
        if (!part) parts.clear()
      }
      shareBelonging(doc.tokens, drafts)
    }
  },
}

const PEOPLE = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'detained',
  'abducted',
  'displaced',
  'strength',
  'other',
])

function statusOf(
  tokens: Tokens,
  draft: Draft,
  wholes: readonly Draft[],
  part: boolean,
  context: () => Context,
): Status {
  if (draft.rules.includes('zero')) return statusOfNobody(tokens, draft)
  const word = draft.head === null ? null : tokens[draft.head]!.lex.word
  const noun = word?.noun ?? null
  if (noun && noun.kind !== 'person' && noun.kind !== 'talk' && draft.metric !== 'other') return 'unknown'
  if (!PEOPLE.has(draft.metric ?? 'other')) return 'unknown'
  if (draft.metric === 'strength') return 'combatant'
  if (word?.role === 'others') return within(tokens, draft) ?? inherited(wholes)
  if (noun && rescues(tokens, draft.head as number)) return 'civilian'
  if (noun && noun.status !== 'unknown') return mixed(tokens, draft.head as number, noun.status)
  const said = within(tokens, draft) ?? mostly(tokens, draft) ?? (noun?.metric ? countedAmong(tokens, draft) : null)
  if (said) return said
  if (noun && WOMEN.has(tokens[draft.head as number]!.lex.stem) && context().shelled) return 'civilian'
  if (noun && (context().losses ?? Number.POSITIVE_INFINITY) < draft.first && isHarm(draft)) return 'combatant'
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
    if (peopleBefore(wholes, wholes.length) < 0 && OF_THEM.has(tokens[draft.last + 1]?.folded ?? ''))
      return antecedent(tokens, draft)
    return draft.bound === 'indefinite' ? 'unknown' : inherited(wholes)
  }
  const parent = wholes.at(-1)
  if (part && noun && parent?.status === 'civilian' && (noun.metric === null || parent.metric === 'casualties'))
    return 'civilian'
  return draft.metric === 'displaced' && !context().forces ? 'civilian' : 'unknown'
}

/** The nearest figure before `end` that counts people; -1 where none of the last few does. */
function peopleBefore(wholes: readonly Draft[], end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - 8); at--) if (!THINGS.has(wholes[at]!.metric ?? 'other')) return at
  return -1
}

const THINGS = new Set(['strikes', 'munitions', 'equipment'])
const isHarm = ({ metric }: Draft): boolean => metric === 'killed' || metric === 'wounded' || metric === 'casualties'

/** What the rest of the sentence tells of those whom no word classes. */
interface Context {
  /** Shelling, raids, homes: women hit there are civilians. */
  readonly shelled: boolean
  /** Where a force is said to have lost or left behind its dead. */
  readonly losses: number | null
  /** A force speaks or fights: "من رجالها" are its own. */
  readonly forces: boolean
}

function contextOf(tokens: Tokens, { first, last }: TokenRange): Context {
  let shelled = false
  let forces = false
  let losses: number | null = null
  for (let at = first; at <= last; at++) {
    const { stem, word } = tokens[at]!.lex
    if (word.noun?.kind === 'attack' || word.noun?.kind === 'munition' || HOMES.has(stem)) shelled = true
    if (word.group === 'combatant' || word.noun?.status === 'combatant' || FORCES.has(stem)) forces = true
    if (losses === null && LOSSES.test(tokens[at]!.folded)) losses = at
  }
  return { shelled, losses: forces ? losses : null, forces }
}
const HOMES = new Set(
  'منزل منازل بيت بيوت قصف مخيم حي احياء مبني سوق انفجار لغم طفل اطفال طفله اطفالها اطفاله مدنيين مدني'.split(' '),
)
const FORCES = new Set('داخليه امن دوريه حاجز عدو مهاجمين'.split(' '))
/** "كبدهم خسائر", "مخلفين وراءهم", "خسائر العدو". */
const LOSSES =
  /^[وف]?(?:ال)?(?:ت?كبد\p{L}*|خساير\p{L}*|مخلف(?:ا|ه|ين)|تارك(?:ا|ه|ين)|خسر(?:ت|وا|نا)?|فقد(?:ت|وا|نا)?|قدم(?:ت|وا|نا)?)$/u
const COMRADES = new Set('رجال زملاي رفقاي زملاء رفاق مرافقين مرافقي افراد قاده ضباط'.split(' '))
const WOMEN = new Set(
  'امراه امراتين امراتان امراتا نساء سيده سيدات سيدتين سيدتان ام امهات اخت اخوات ابنه بنات زوجه زوجات والده جده زوجت ابنت اخت والدت جدت شقيقه شقيقت شقيقات'.split(
    ' ',
  ),
)

/** "9 قتلى و14 جريحا من قوات كذا": whom the last belong to, all of them do. */
function shareBelonging(tokens: Tokens, drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [draft, next] = [drafts[i]!, drafts[i + 1]!]
    const link = tokens[lastOf(draft) + 1]
    const conj =
      next.first === link?.index ? link.lex.conj : next.first === (link?.index ?? 0) + 1 && link?.folded === 'و'
    const joined = conj && draft.head !== null && next.head !== null
    if (!joined || draft.status !== 'unknown' || !isHarm(draft) || !isHarm(next)) continue
    if (tokens[draft.head!]!.lex.word.noun?.metric && tokens[next.head!]!.lex.word.noun?.metric)
      draft.status = next.status
  }
}

/** "3 عناصر من الدفاع المدني", "عناصر الإطفاء": rescuers are civilians whatever they are called. */
function rescues(tokens: Tokens, head: number): boolean {
  for (let at = head + 1; at <= head + 4; at++) {
    const { folded, lex } = tokens[at] ?? {}
    if (!folded || lex?.conj || isMark(tokens[at], '،.؛(')) return false
    if (folded === 'المدني' && tokens[at - 1]!.folded === 'الدفاع') return true
    if (RESCUE.has(folded)) return true
  }
  return false
}
const RESCUE = new Set('الاطفاء اطفاء الاسعاف اسعاف الهلال الصليب الخوذ الاغاثه'.split(' '))

/** "بينهم 7 مدنيين و3 شرطيين": a whole of both kinds is mixed. */
function blend(whole: Draft | undefined, parts: Set<Status>, part: Draft): void {
  parts.add(part.status)
  if (whole?.status === 'unknown' && whole.metric === part.metric && parts.has('civilian') && parts.has('combatant'))
    whole.status = 'mixed'
}

/** "عدد الضحايا في صفوف المدنيين بلغ 40 قتيلا": the heading of the count tells whose they are. */
function countedAmong(tokens: Tokens, draft: Draft): Status | null {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (tokens[first]!.lex.conj || tokens[first - 1]?.folded === 'و') return null
  for (let at = first - 1; at >= Math.max(1, first - 16); at--) {
    const { word } = tokens[at]!.lex
    if (
      isMark(tokens[at], '.،؛:') ||
      word.role === 'that' ||
      word.outcome ||
      word.numeral ||
      tokens[at]!.kind === 'digits'
    )
      return null
    const theirs = word.group ?? (word.noun?.kind === 'person' && word.number === 'many' ? word.noun.status : null)
    if (!theirs || theirs === 'unknown') continue
    const before = tokens[at - 1]!.lex
    const dead =
      before.word.noun?.kind === 'person' && before.word.noun.metric !== null && before.word.number === 'many'
    return dead || before.stem === 'صفوف' || before.word.role === 'between' ? theirs : null
  }
  return null
}

/** "معظمهم من النساء والأطفال", "غالبيتهم مدنيون". */
function mostly(tokens: Tokens, draft: Draft): Status | null {
  const from = lastOf(draft) + 1
  for (let at = from; at <= from + 5; at++) {
    const token = tokens[at]
    if (!token || isMark(token, '.؛') || token.lex.word.outcome || token.lex.word.numeral || token.kind === 'digits')
      return null
    if (!MOST.has(token.folded)) continue
    const next = tokens[at + 1]?.lex.word.role === 'of' ? tokens[at + 2] : tokens[at + 1]
    const { noun } = next?.lex.word ?? {}
    if (noun?.kind !== 'person') return null
    return WOMEN.has(next!.lex.stem) ? 'civilian' : noun.status === 'unknown' ? null : noun.status
  }
  return null
}
const MOST = new Set(['معظمهم', 'اغلبهم', 'غالبيتهم', 'اغلبيتهم', 'جميعهم', 'كلهم', 'جلهم', 'وجميعهم', 'ومعظمهم'])

/** "دون وقوع إصابات بين المدنيين", "لا ضحايا مدنيين". */
function statusOfNobody(tokens: Tokens, draft: Draft): Status {
  const own = tokens[draft.last]!.lex.word.noun?.status ?? 'unknown'
  return own === 'unknown' ? (within(tokens, draft) ?? 'unknown') : own
}

/** "انفجر لغم برعاة … اثنين منهم": those named before. */
function antecedent(tokens: Tokens, draft: Draft): Status {
  for (let at = draft.first - 1; at >= Math.max(0, draft.first - 20); at--) {
    const { noun, number } = tokens[at]!.lex.word
    if (isMark(tokens[at], '.؛')) break
    if (noun?.kind === 'person' && number === 'many') return noun.status
  }
  return 'unknown'
}
const OF_THEM = new Set(['منهم', 'منهن'])

/** "ثلاثة آخرين" are of the kind just counted, unless two kinds were. */
function inherited(wholes: readonly Draft[]): Status {
  const last = peopleBefore(wholes, wholes.length)
  if (last < 0) return 'unknown'
  const own = wholes[last] as Draft
  const rival = wholes[peopleBefore(wholes, last)]
  return rival && rival.metric === own.metric && rival.status !== own.status ? 'unknown' : own.status
}

/** "العسكريين والمدنيين" are both. */
function mixed(tokens: Tokens, head: number, own: Status): Status {
  const next = tokens[head + 1]
  const other = next?.lex.conj ? next.lex.word.noun?.status : undefined
  const both = other && other !== 'unknown' && other !== own && next?.lex.word.number === 'many'
  return both ? 'mixed' : own
}

/** "11 من داعش", "قتلى في صفوف الجيش", "29 من رجال الأمن": whom the counted ones belong to. */
function within(tokens: Tokens, draft: Draft): Status | null {
  const from = (draft.head ?? draft.last) + (draft.head === null ? 1 : 0)
  const head = draft.head ?? draft.last
  const until = Math.max(from, lastOf(draft)) + 6
  for (let at = from; at <= until; at++) {
    const token = tokens[at]
    if (!token || isMark(token, '،,؛;.:()') || (at > lastOf(draft) && token.kind === 'digits')) return null
    const { word, conj, prep } = token.lex
    if (conj && at > from && !(word.noun?.kind === 'person' && word.noun.metric)) return null
    if (at > from && (word.outcome || word.numeral || word.noun?.kind === 'attack' || CAUSES.has(token.folded)))
      return null
    if (at > from && /^ب\p{L}{3}/u.test(token.folded) && token.lex.stem === token.folded && !word.noun && !word.group)
      return null // "برصاص", "بتهمة"
    if (word.group) return withOthers(tokens, at, word.group)
    if ((token.folded === 'الامن' || token.folded === 'امن') && GUARDS.has(tokens[at - 1]?.lex.stem ?? ''))
      return 'combatant'
    const people = word.noun?.kind === 'person' && word.noun.status !== 'unknown' && word.number === 'many'
    if (at === from + 1 && draft.head !== null && word.noun?.kind === 'person' && ADJECTIVES.has(token.lex.stem))
      return word.noun.status // "ضحية مدنية"
    if (at > from && people && BELONGING.has(tokens[at - 1]?.lex.word.role ?? tokens[at - 1]?.lex.stem ?? ''))
      return withOthers(tokens, at, word.noun!.status)
    if (at > head && at <= lastOf(draft)) continue
    if (prep === 'ب' || (word.role && !INSIDE.has(word.role))) return null
    if (word.role === 'in' && tokens[at + 1]?.lex.stem !== 'صفوف' && tokens[from]?.lex.stem.slice(0, 3) !== 'عضو')
      return null
  }
  return null
}
/** "من المدنيين ورجال الأمن", "من المدنيين والطلاب العسكريين": both. */
function withOthers(tokens: Tokens, at: number, own: Status): Status {
  const next = tokens[at + 1]
  if (!next?.lex.conj || next.lex.word.noun?.kind !== 'person' || next.lex.word.number !== 'many') return own
  const behind = tokens[at + 2]
  const guards = behind?.lex.stem === 'امن' || behind?.folded === 'الامن'
  const other = guards
    ? 'combatant'
    : behind?.lex.def && behind.lex.word.noun?.kind === 'person'
      ? behind.lex.word.noun.status
      : next.lex.word.noun.status
  return other !== 'unknown' && other !== own ? 'mixed' : own
}

/** "رجال الأمن" guard; "انعدام الأمن" fights nobody. */
const GUARDS = new Set(['رجل', 'رجال', 'قوات', 'عناصر', 'عنصر', 'اجهزه', 'حراس', 'ضابط', 'ضباط'])
/** What follows is who did it, not whom it befell. */
const CAUSES = new Set(['جراء', 'اثر', 'نتيجه', 'بسبب', 'خلال', 'عقب', 'بعد', 'ضد', 'اثناء'])
const ADJECTIVES = new Set('مدنيه مدنيا مدنيين مدنيون مدني عسكريه عسكريا عسكريين عسكري'.split(' '))
const BELONGING = new Set(['of', 'between', 'صفوف', 'كبار', 'ابرز', 'خيره', 'بعض'])
const INSIDE = new Set(['of', 'in', 'between', 'others', 'among'])

/** "بينهم 5 أطفال ورجل", "(طفلان وامرأة)": it breaks down the figure before. */
function isPart(tokens: Tokens, draft: Draft): boolean {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (isMark(tokens[first - 1], '(') && isMark(tokens[draft.last + 1], ')')) return false // "استشهاد (15)"
  for (let at = first - 1; at >= Math.max(0, first - 8); at--) {
    const token = tokens[at]!
    if (token.lex.word.role === 'among' || isMark(token, '(')) return true
    if (token.lex.word.outcome || isMark(token, '.)؛')) return false
  }
  return false
}
