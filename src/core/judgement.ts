/** What a fact-checker can decide (domain.md). */
export const JUDGEMENTS = ['accept', 'correct', 'reject', 'link', 'unlink', 'grade', 'verdict'] as const
export type JudgementKind = (typeof JUDGEMENTS)[number]
