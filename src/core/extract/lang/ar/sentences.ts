import type { TokenRange } from '../../../text/sentences.js'
import type { Token } from '../../../text/tokenize.js'
import type { Doc, Draft } from '../../draft.js'
import type { Lex } from './lex.js'

export type Tokens = readonly Token<Lex>[]

/** A sentence with the drafts in it, in text order; dropped ones are left out. */
export interface DraftSentence {
  readonly range: TokenRange
  readonly drafts: Draft[]
}

const kept = new WeakMap<Doc<Lex>, DraftSentence[]>()

/** The sentences that hold a draft; rules look at no others. Asked only when no rule adds or drops drafts any more, so once is enough. */
export function draftSentences(doc: Doc<Lex>): DraftSentence[] {
  const known = kept.get(doc)
  if (known) return known
  const found = findDraftSentences(doc)
  kept.set(doc, found)
  return found
}

function findDraftSentences(doc: Doc<Lex>): DraftSentence[] {
  const found: DraftSentence[] = []
  const drafts = doc.drafts.filter((draft) => draft.dropped === null).sort((a, b) => a.first - b.first)
  let next = 0
  for (const range of doc.sentences) {
    if (next >= drafts.length) break
    const inside: Draft[] = []
    while (next < drafts.length && (drafts[next] as Draft).first <= range.last) inside.push(drafts[next++] as Draft)
    if (inside.length > 0) found.push({ range, drafts: inside })
  }
  return found
}

/** Last token of what the draft says: number, noun or modifier, whichever ends later. */
export const lastOf = (draft: Draft): number => Math.max(draft.last, draft.head ?? 0, draft.to ?? 0)

export const isMark = (token: Token<Lex> | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.folded)
