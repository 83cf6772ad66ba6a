import { wordSet } from './lex.js'

/** Months by number, with the abbreviations that stand in datelines. */
export const MONTHS: readonly string[] = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
]

/** Weekdays from Sunday. */
export const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday tue tues',
  'wednesday',
  'thursday thu thurs',
  'friday fri',
  'saturday',
]

/** What stands behind the figure of a day: "the 3|rd". */
export const ORDINAL_ENDINGS = wordSet('st nd rd th')

/** "on Monday |night", "the |morning after" */
export const DAYTIMES = wordSet('night evening morning afternoon')
