import type { Sentence } from '../text/sentences.js'
import type { Doc, Draft } from './draft.js'

/** A sentence and the drafts that stand in it, in text order. */
export interface DraftedSentence {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

/** The sentences that hold a draft not dropped: most rules look at no others. One pass: drafts stand in text order. */
export function draftedSentences<Lex>(doc: Doc<Lex>): DraftedSentence[] {
  const found: DraftedSentence[] = []
  let at = 0
  for (const sentence of doc.sentences) {
    const drafts: Draft[] = []
    while (at < doc.drafts.length && doc.drafts[at]!.first <= sentence.last) {
      const draft = doc.drafts[at++]!
      if (draft.dropped === null) drafts.push(draft)
    }
    if (drafts.length > 0) found.push({ sentence, drafts })
    if (at >= doc.drafts.length) break
  }
  return found
}
