import { isPeople } from '../../../../claim/vocabulary.js'
import type { Figure, Sentence, Sheet } from '../sheet.js'
import { countsAttacks } from './scope-of-attacks.js'
import {
  keepsCount,
  ofAttacks,
  ofNoPlace,
  opensPeriod,
  ownEvent,
  periodBehind,
  reportsPeriod,
} from './scope-of-period.js'

/** What a report has added up so far, which tells whether its next sentence goes on with it. */
export class AddedUp {
  /** Whether the sentence before had a total of people, and one of attacks. */
  totalBefore = false
  attacksBefore = false
  private beforeAt = -1
  /** Whether it is a report of a week or a month. */
  private ofPeriod = false
  /** Whether it has told of a count kept over time before any people. */
  private counted = false
  private people = false
  /** Whether it has added up a month's attacks. */
  private ofMonth = false

  /** Whether the sentence goes on adding up: "91 raids in June. |Between 140 and 189 were killed". */
  goesOn(sheet: Sheet, sentence: Sentence): boolean {
    const { tokens, text } = sheet
    this.ofPeriod ||= opensPeriod(sheet, sentence)
    const goes =
      this.ofPeriod ||
      periodBehind(sheet, sentence) ||
      ((this.ofMonth || this.totalBefore) && ofAttacks(tokens, sentence)) ||
      (this.ofMonth && this.beforeAt === sentence.index - 1 && ofNoPlace(tokens, text, sentence))
    return goes && !ownEvent(sheet, sentence)
  }

  /** Notes what a sentence with a total says of the report. */
  noteTotal({ tokens }: Sheet, sentence: Sentence, figures: readonly Figure[]): void {
    this.counted ||= !this.people && keepsCount(tokens, sentence)
    this.ofPeriod ||= reportsPeriod(tokens, sentence) || (this.counted && figures.some(isTotal))
    this.ofMonth ||= figures.some((figure) => figure.draft.scope === 'cumulative' && countsAttacks(tokens, figure))
  }

  close({ index }: Sentence, figures: readonly Figure[]): void {
    // "Women made up 11 per cent." leaves open what was added up
    if (figures.every(isShare)) return
    this.totalBefore = false
    this.attacksBefore = false
    for (const { draft } of figures) {
      const ofPeople = isPeople(draft.metric)
      this.people ||= ofPeople
      if (draft.scope !== 'cumulative') continue
      this.totalBefore ||= ofPeople
      this.attacksBefore ||= draft.metric === 'strikes'
    }
    this.beforeAt = index
  }
}

const isShare = ({ noun }: Figure): boolean => noun?.sure === true && noun.metric === 'other'

export const isTotal = ({ draft }: Figure): boolean => draft.scope === 'cumulative' && isPeople(draft.metric)
