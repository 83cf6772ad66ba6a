import { draftClaims, type ReportText } from './engine.js'

/** A report's numbers with what the rules made of each: claims with their fields, and the numbers left out with the reason. */
export function explain(report: ReportText): string {
  const { text } = report
  const lines: string[] = []
  for (const draft of draftClaims(report)) {
    const quote = text.slice(draft.start, draft.end).replace(/\s+/gu, ' ')
    const interval = `${draft.low ?? ''}–${draft.high ?? ''}`
    if (draft.dropped !== null) lines.push(`✗ ${quote}\n    no claim: ${draft.dropped}`)
    else {
      lines.push(`✓ ${quote}`)
      lines.push(
        `    ${draft.metric ?? 'other'} ${draft.bound} ${interval}, ${draft.status}, ${draft.scope}, ${draft.polarity}`,
      )
      if (draft.speaker) lines.push(`    said by ${draft.speaker}${draft.via ? ` via ${draft.via}` : ''}`)
      if (draft.place || draft.when)
        lines.push(
          `    ${[draft.place, draft.when && `${draft.when.start}…${draft.when.end}`].filter(Boolean).join(', ')}`,
        )
    }
    lines.push(`    rules: ${draft.rules.join(' → ')}`)
  }
  return lines.join('\n')
}
