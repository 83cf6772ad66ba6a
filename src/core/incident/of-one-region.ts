import { type Evidence, none } from './evidence.js'
import type { Mention } from './mention.js'
import { daysApart } from './reading/days.js'
import { isOfAWideArea } from './reading/event-facts.js'
import type { PlaceMatch } from './reading/match-places.js'

/**
 * What speaks for one flood or quake where only its region is shared: its dead are counted for days, by many who need not say again
 * on which day it came.
 */
export function ofOneRegion(a: Mention, b: Mention, place: PlaceMatch): Evidence {
  if (place !== 'region' || !a.days || !b.days || (a.dated && b.dated)) return none
  if (!isOfAWideArea(a.facts) || !isOfAWideArea(b.facts)) return none
  const apart = daysApart(a.days, b.days)
  return apart <= COUNTED ? { score: apart === 0 ? 0.5 : 1.5, reason: 'disaster-of-region', joins: true } : none
}

/** Days for which a toll is told and raised with no word of the day on which all began. */
const COUNTED = 3
