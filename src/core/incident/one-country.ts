import { meet } from '../meet.js'
import { type Evidence, none } from './evidence.js'
import type { Mention } from './mention.js'
import { daysApart } from './reading/days.js'
import type { PlaceMatch } from './reading/match-places.js'
import { type Manner, WIDE } from './words/manners.js'

/** What speaks for one event where no more than the country is shared: one day and one manner, of all that befell it or of a rare disaster. */
export function ofOneCountry(a: Mention, b: Mention, place: PlaceMatch): Evidence {
  if (place === 'country' && isOneQuake(a, b)) return { score: 1.5, reason: 'quake-of-country', joins: true }
  if (place !== 'country' || !a.dated || !b.dated || !a.days || !b.days || daysApart(a.days, b.days) > 0) return none
  const [one, other] = [a.facts.manners, b.facts.manners]
  if (!one || !other || !meet(one, other)) return none
  const placeless = [a, b].filter(({ places }) => places.names.length === 0).length
  // "launched 70 drones at the country overnight", in both: no place in it and no single strike is named.
  if (placeless === 2 && !a.facts.single && !b.facts.single) return { score: 1, reason: 'day-of-country', joins: true }
  // "Friday's landslide", by one who names the country alone.
  const rare = [...one, ...other].every((manner) => RARE.has(manner))
  return placeless > 0 && rare ? { score: 1, reason: 'disaster-of-country', joins: true } : none
}

/** "The toll of the quake in Nepal", told with no day within days of "Friday's quake": one of the two names no place but the country. */
function isOneQuake(a: Mention, b: Mention): boolean {
  const quakes = [a, b].every(({ facts }) => facts.manners?.size === 1 && facts.manners.has('quake'))
  if (!quakes || !a.days || !b.days || (a.dated && b.dated)) return false
  return [a, b].some(({ places }) => places.names.length === 0) && daysApart(a.days, b.days) <= COUNTED
}
/** Days for which a toll is told with no word of the day on which the earth shook. */
const COUNTED = 3

/** Disasters of which a country has hardly two a day. */
const RARE: ReadonlySet<Manner> = new Set<Manner>(
  [...WIDE, 'collapse', 'eruption'].filter((manner): manner is Manner => manner !== 'wildfire'),
)
