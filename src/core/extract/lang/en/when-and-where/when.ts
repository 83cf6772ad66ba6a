import type { When } from '../../../../claim/claim.js'
import { resolveWhen } from '../../../calendar.js'
import { datesOf, type Sheet, type Step, standing } from '../sheet.js'
import type { DateMention } from './date-mention.js'
import { earlierInParagraph } from './paragraph.js'

/** The time of the event: the sentence's own date, else the last one given before it in the same paragraph. */
export const dates: Step = {
  name: 'when',
  apply(sheet) {
    for (const sentence of sheet.sentences) {
      const figures = standing(sentence)
      if (figures.length === 0) continue
      const all = datesOf(sheet, sentence.index)
      const own = all.some(({ ofSpeech }) => ofSpeech) ? all.filter(({ ofSpeech }) => !ofSpeech) : all
      const earlier = own.length > 0 ? null : earlierInParagraph(sheet, sentence.index, dayOf)
      let mention: DateMention | undefined
      let when: When | null = null
      for (const { draft, from, last } of figures) {
        const near = own.length === 0 ? undefined : nearest(own, from, last)
        if (near !== mention) when = near ? tied(sheet, near) : null
        mention = near
        draft.when = mention ? when : earlier
        if (draft.when) draft.rules.push(mention ? 'when' : 'when-carried')
      }
    }
  },
}

/** The day that an earlier sentence gives; a running total's "since March" is no day of what follows. */
function dayOf(sheet: Sheet, index: number): When | null {
  const mention = datesOf(sheet, index).findLast(({ since, ofSpeech }) => !since && !ofSpeech)
  return mention ? tied(sheet, mention) : null
}

/** The date behind the figure before the one ahead of it: "killed 12 on Monday". */
function nearest(mentions: readonly DateMention[], from: number, last: number): DateMention | undefined {
  return mentions.find(({ first }) => first > last) ?? mentions.findLast((mention) => mention.last < from)
}

function tied({ tokens, text, doc }: Sheet, { first, last, expression, since }: DateMention): When | null {
  const whole = since ? ({ kind: 'span', from: expression, to: { kind: 'offset', days: 0 } } as const) : expression
  return resolveWhen(text.slice(tokens[first]!.start, tokens[last]!.end), whole, doc.published)
}
