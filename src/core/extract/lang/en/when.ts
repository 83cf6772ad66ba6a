import type { When } from '../../../claim/claim.js'
import { resolveWhen } from '../../calendar.js'
import { type DateMention, readDates } from './dates.js'
import { type Sheet, type Step, standing } from './sheet.js'

/** The time of the event: the sentence's own date, else the last one given in the same paragraph. */
export const dates: Step = {
  name: 'when',
  apply(sheet) {
    const { tokens, text, doc } = sheet
    let carried: { when: When; at: number } | null = null
    for (const sentence of sheet.sentences) {
      const figures = standing(sentence)
      if (figures.length === 0) continue
      const mentions = readDates(tokens, text, sentence.first, sentence.last).filter(({ ofSpeech }) => !ofSpeech)
      for (const { draft, from, last } of figures) {
        const mention = nearest(mentions, from, last)
        const own = mention && tied(sheet, mention)
        draft.when = own ?? (carried !== null && sameParagraph(sheet, carried.at, from) ? carried.when : null)
        if (draft.when) draft.rules.push(own ? 'when' : 'when-carried')
      }
      const lastMention = mentions.findLast(({ since }) => !since)
      const when = lastMention ? resolveWhen(wordsOf(sheet, lastMention), lastMention.expression, doc.published) : null
      if (when) carried = { when, at: sentence.last }
    }
  },
}

/** The date behind the figure before the one ahead of it: "killed 12 on Monday". */
function nearest(mentions: readonly DateMention[], from: number, last: number): DateMention | undefined {
  return mentions.find(({ first }) => first > last) ?? mentions.findLast((mention) => mention.last < from)
}

const wordsOf = ({ tokens, text }: Sheet, { first, last }: DateMention): string =>
  text.slice(tokens[first]!.start, tokens[last]!.end)

function tied(sheet: Sheet, mention: DateMention): When | null {
  const { expression, since } = mention
  const whole = since ? ({ kind: 'span', from: expression, to: { kind: 'offset', days: 0 } } as const) : expression
  return resolveWhen(wordsOf(sheet, mention), whole, sheet.doc.published)
}

function sameParagraph({ tokens }: Sheet, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if ((tokens[i]?.space ?? 0) >= 2) return false
  return true
}
