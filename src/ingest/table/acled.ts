import type { Entry } from './entry.js'
import { type ByName, besideOf, entryOf, needed } from './event-cells.js'
import { eventClaim } from './event-claim.js'
import { dayOf, textOf, wholeOf } from './values.js'

/** A row of ACLED. */
export function acled(cell: ByName): Entry {
  const id = needed(cell('event id cnty', 'data id', 'event id no cnty', 'id'), 'event_id_cnty')
  const day = dayOf(needed(cell('event date'), 'event_date'), 'event_date')
  const fatalities = wholeOf(needed(cell('fatalities'), 'fatalities'), 'fatalities')
  const timePrecision = wholeOf(cell('time precision'), 'time_precision')
  const figure = {
    name: 'fatalities',
    low: fatalities,
    high: fatalities,
    metric: 'killed',
    status: 'unknown',
    counted: 'fatalities',
  } as const
  const claim = eventClaim(figure, {
    place: textOf(cell('location', 'admin3', 'admin2', 'admin1', 'country')),
    start: day,
    end: day,
    precision: timePrecision === 2 ? 3 : timePrecision === 3 ? 4 : 1,
    speaker: null,
    via: textOf(cell('source')),
    beside: besideOf(cell, ['event type', 'sub event type', 'actor1', 'actor2', 'admin1', 'country', 'notes']),
  })
  return { ...entryOf('ACLED', id, null, day), claims: [claim] }
}
