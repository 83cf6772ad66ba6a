import type { Metric, Status } from '../../core/claim/vocabulary.js'
import type { Entry } from './entry.js'
import { type ByName, besideOf, entryOf, needed } from './event-cells.js'
import { eventClaim, type Figure } from './event-claim.js'
import { RowProblem } from './row-problem.js'
import { dayOf, textOf, wholeOf } from './values.js'

/** A row of a table laid out as Airwars does. */
export function airwars(cell: ByName): Entry {
  const id = needed(cell('code', 'incident code', 'assessment code', 'unique reference code', 'id'), 'code')
  const day = dayOf(needed(cell('incident date', 'date', 'date start'), 'incident date'), 'incident date')
  const range = (
    name: string,
    metric: Metric,
    status: Status,
    counted: string,
    columns: readonly string[],
  ): Figure[] => {
    const ends = (end: string) => columns.flatMap((column) => [`${column} ${end}`, `${end} ${column}`])
    const [low, high] = [wholeOf(cell(...ends('min')), `${name} min`), wholeOf(cell(...ends('max')), `${name} max`)]
    return low === null && high === null ? [] : [{ name, low, high: high ?? low, metric, status, counted }]
  }
  const figures = [
    ...range('civilians killed', 'killed', 'civilian', 'civilians', [
      'civilians killed',
      'civilian deaths',
      'civilians reported killed',
      'killed',
    ]),
    ...range('civilians injured', 'wounded', 'civilian', 'civilians', [
      'civilians injured',
      'civilian injured',
      'civilians reported injured',
      'injured',
    ]),
    ...range('militants killed', 'killed', 'combatant', 'militants', [
      'militants killed',
      'belligerents killed',
      'belligerents reported killed',
    ]),
  ]
  if (figures.length === 0) throw new RowProblem('no-people')
  const claims = figures.map((figure) =>
    eventClaim(figure, {
      place: textOf(cell('location', 'location name', 'city', 'town', 'country')),
      start: day,
      end: dayOf(cell('date end', 'incident end date'), 'end date') ?? day,
      precision: null,
      speaker: null,
      via: null,
      beside: besideOf(cell, [
        'belligerent',
        'suspected belligerent',
        'known attacker',
        'strike status',
        'civilian harm status',
        'grading',
        'country',
        'summary',
      ]),
    }),
  )
  const url = textOf(cell('url', 'link'))
  return { ...entryOf('Airwars', id, textOf(cell('title', 'name')), day), url, claims }
}
