import type { Draft } from '../../../draft.js'
import { lastOf, type Tokens } from '../tokens.js'
import { isHarm } from './share-belonging.js'

/** "مقتل شاب وإصابة ثمانية مدنيين آخرين": the others tell what he was. */
export function othersOfHisKind(tokens: Tokens, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const [before, draft] = [drafts[i - 1]!, drafts[i]!]
    const { head, status } = draft
    if (before.status !== 'unknown' || (status !== 'civilian' && status !== 'combatant') || head === null) continue
    if (tokens[head + 1]?.lex.word.role !== 'others' || tokens[head]!.lex.word.noun?.status !== status) continue
    const person = before.head !== null && tokens[before.head]!.lex.word.noun?.kind === 'person'
    if (person && isHarm(before) && isHarm(draft) && draft.first - lastOf(before) <= 4) before.status = status
  }
}
