import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import { antecedent } from './belonging.js'
import { FAMILIES } from './families.js'
import { peopleBefore } from './inherited.js'
import { WOMEN } from './status-context.js'

/** People whom no word of their own classes, but those whom they belong to; null where nobody tells. */
export function likeThoseBefore(tokens: Tokens, draft: Draft, wholes: readonly Draft[]): Status | null {
  const { head, first } = draft
  const own = head === null ? null : tokens[head]!.lex
  const theirs = draft.implicit && own?.suffix !== '' ? whoAre(tokens, lastOf(draft) + 1) : null
  if (theirs) return theirs
  const last = wholes.at(-1)
  if (own && own.suffix !== '' && CHILDREN.test(own.stem) && last?.status === 'civilian') return 'civilian'
  if (own && WOMEN.has(own.stem) && childrenToo(tokens, head! + 1)) return 'civilian'
  if (own && ofAFamily(tokens, draft)) return 'civilian'
  if (peopleBefore(wholes, wholes.length) >= 0) return null
  if (draft.head === null && COUNTING.test(tokens[first - 1]?.folded ?? '')) return known(antecedent(tokens, draft)) // "من المسلحين وعددهم تسعة"
  const among = draft.implicit && tokens[first - 1]?.lex.word.role === 'among'
  return among ? known(ofThePlural(tokens, first - 2)) : null
}

/** "قتل مزارع وأصيب نجلاه". */
const CHILDREN = /^(?:نجل|ابن|ولد|حفيد)[اي]$|^(?:انجال|اولاد|احفاد|ابنا[يءو]?|بنات)$/u

/** "أسرة من خمسة أفراد". */
const ofAFamily = (tokens: Tokens, { first, from }: Draft): boolean => {
  const of = (from ?? first) - 1
  const owner = MADE_UP.test(tokens[of - 1]?.folded ?? '') ? of - 2 : of - 1
  return tokens[of]?.lex.word.role === 'of' && FAMILIES.has(tokens[owner]?.lex.stem ?? '')
}
const MADE_UP = /^(?:م[كو]ون|م[وؤ]لف)ه$/u

/** "استشهاد مواطن وإصابة ثلاثة من أسرته". */
export const ofHisFamily = (tokens: Tokens, { head }: Draft, wholes: readonly Draft[]): boolean =>
  head !== null && tokens[head]!.lex.suffix !== '' && wholes.at(-1)?.status === 'civilian'

/** "24 مدنيا بينهم طفل و4 حراس": guards among civilians. */
export const guardsCivilians = (tokens: Tokens, { head, metric }: Draft, civilians: Draft | null): boolean =>
  head !== null && GUARDS.has(tokens[head]!.lex.stem) && civilians?.metric === metric
const GUARDS = new Set(['حارس', 'حراس'])

const known = (status: Status): Status | null => (status === 'unknown' ? null : status)

/** "وجرح والده، وهو متطوع في الدفاع المدني". */
function whoAre(tokens: Tokens, behind: number): Status | null {
  const at = isMark(tokens[behind], '،,') ? behind + 1 : behind
  if (!/^وه[وي]$/u.test(tokens[at]?.folded ?? '') || /^سابقه?$/u.test(tokens[at + 2]?.folded ?? '')) return null
  const { noun } = tokens[at + 1]?.lex.word ?? {}
  return noun?.kind === 'person' && noun.metric === null ? known(noun.status) : null
}

/** "170 امرأة وطفلا". */
const childrenToo = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lex.conj === true && tokens[at]!.lex.word.noun?.status === 'civilian'

/** "عناصر من التنظيم بينهم مسؤول": whom the plural in front names. */
function ofThePlural(tokens: Tokens, from: number): Status {
  for (let at = from; at >= Math.max(0, from - 6) && !isMark(tokens[at], '.؛:'); at--) {
    const { noun, number, group, outcome } = tokens[at]!.lex.word
    if (outcome) return 'unknown'
    if (noun?.kind === 'person' && number === 'many') return noun.metric ? (group ?? 'unknown') : noun.status
  }
  return 'unknown'
}

const COUNTING = /^و?عددهم$/u
