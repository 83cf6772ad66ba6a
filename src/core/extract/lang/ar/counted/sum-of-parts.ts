import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import { isHarm } from './share-belonging.js'

/** "ارتفع العدد إلى 11، هم 7 من الحرس و3 جنود وضابط": parts that add up to the whole tell whom it counts. */
export function sumOfParts(tokens: Tokens, drafts: readonly Draft[]): void {
  for (const [index, whole] of drafts.entries()) {
    if (whole.status !== 'unknown' || !isHarm(whole) || whole.low !== whole.high || (whole.low ?? 0) < 2) continue
    let left = whole.low as number
    const part = drafts[index + 1]
    if (!part || isAdded(tokens, part)) continue
    const kinds = new Set<Status>()
    const parts: Draft[] = []
    let within = false
    for (let at = index + 1; left > 0 && at < Math.min(drafts.length, index + MOST_PARTS); at++) {
      const { metric, status, low, high } = drafts[at]!
      within ||= at > index + 1 && opensWithin(tokens, drafts[at]!)
      if (within && (low !== left || opensWithin(tokens, drafts[at]!))) continue
      if (at > index + 1 && afterOutcome(tokens, drafts[at]!)) break
      if (metric !== whole.metric || status === 'unknown' || low === null || low !== high) break
      left -= low
      kinds.add(status)
      parts.push(drafts[at]!)
      if (left > 0 || at === index + 1 || !kinds.has('combatant')) continue
      whole.status = kinds.size === 1 ? 'combatant' : 'mixed'
      whole.rules.push(WHOLE_OF_SUM)
      for (const { rules } of parts) rules.push(PART_OF_SUM)
    }
  }
}
const MOST_PARTS = 24
export const [WHOLE_OF_SUM, PART_OF_SUM] = ['sum:whole', 'sum:part']

/** "676 مدنيا بينهم 80 طفلا و105 نساء، و287 مسلحا": those among a part are no parts of the whole. */
const opensWithin = (tokens: Tokens, { from, first }: Draft): boolean =>
  tokens[(from ?? first) - 1]?.lex.word.role === 'among' ||
  (isMark(tokens[(from ?? first) - 1], '(') && !isMark(tokens[first + 1], ')'))

/** "و3 جنود": beside those before, no part of them. */
const isAdded = (tokens: Tokens, { from, first }: Draft): boolean => {
  const at = from ?? first
  return tokens[at]!.lex.conj || tokens[at - 1]?.folded === 'و' || tokens[at - 1]?.lex.word.outcome != null
}

/** "بينهم 24 دركيا، وإصابة خمسة": told of afresh. */
const afterOutcome = (tokens: Tokens, { from, first }: Draft): boolean =>
  tokens[(from ?? first) - 1]?.lex.word.outcome != null

/** "40 ضحية في صفوف المدنيين، 18 حالة وفاة و22 إصابة": the dead and the wounded right behind are those counted, whoever they are. */
export function sumOfFates(tokens: Tokens, drafts: readonly Draft[]): void {
  for (let i = 0; i + 2 < drafts.length; i++) {
    const [whole, dead, hurt] = [drafts[i]!, drafts[i + 1]!, drafts[i + 2]!]
    if (!isHarm(whole) || !isHarm(dead) || !isHarm(hurt) || dead.metric === hurt.metric) continue
    if (toldAfresh(tokens, dead) || toldAfresh(tokens, hurt)) continue // "4 أشخاص بينهم طفلان، وإصابة مدنيين"
    if (!whole.low || !dead.low || !hurt.low || whole.low !== dead.low + hurt.low) continue
    const known = [whole, dead, hurt].map(({ status }) => status).filter((status) => status !== 'unknown')
    if (known.length === 0 || new Set(known).size > 1) continue
    for (const draft of [whole, dead, hurt]) draft.status = known[0]!
  }
}
const toldAfresh = (tokens: Tokens, draft: Draft): boolean =>
  afterOutcome(tokens, draft) || (draft.head !== null && tokens[draft.head - 1]?.lex.word.outcome?.form === 'masdar')
