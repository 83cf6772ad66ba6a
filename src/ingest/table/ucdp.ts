import type { Status } from '../../core/claim/vocabulary.js'
import type { Entry } from './entry.js'
import { type ByName, besideOf, entryOf, needed } from './event-cells.js'
import { eventClaim, type Figure } from './event-claim.js'
import { dayOf, textOf, wholeOf } from './values.js'

/** A row of UCDP GED. */
export function ucdp(cell: ByName): Entry {
  const id = needed(cell('id'), 'id')
  const [start, end] = [dayOf(cell('date start'), 'date_start'), dayOf(cell('date end'), 'date_end')]
  const precision = wholeOf(cell('date prec'), 'date_prec')
  const figures: Figure[] = [
    {
      name: 'deaths',
      best: wholeOf(cell('best', 'best est'), 'best'),
      low: wholeOf(cell('low', 'low est'), 'low'),
      high: wholeOf(cell('high', 'high est'), 'high'),
      metric: 'killed',
      status: 'unknown',
      counted: 'deaths',
    },
    ...counts(cell, [['deaths civilians', 'civilian', 'civilians']]),
    ...counts(cell, [['deaths a', 'combatant', textOf(cell('side a')) ?? 'side a']]),
    ...counts(cell, [['deaths b', 'combatant', textOf(cell('side b')) ?? 'side b']]),
  ]
  const claims = figures.map((figure) =>
    eventClaim(figure, {
      place: textOf(cell('where coordinates', 'where description', 'adm 1', 'country')),
      start,
      end,
      precision,
      speaker: textOf(cell('source original')),
      via: textOf(cell('source office')),
      beside: besideOf(cell, [
        'dyad name',
        'side a',
        'side b',
        'adm 1',
        'country',
        'source article',
        'source headline',
      ]),
    }),
  )
  return { ...entryOf('UCDP GED', id, textOf(cell('source headline', 'title')), end), claims }
}

const counts = (cell: ByName, columns: readonly (readonly [string, Status, string])[]): Figure[] =>
  columns.flatMap(([column, status, counted]) => {
    const value = wholeOf(cell(column), column.replaceAll(' ', '_'))
    return value === null || value === 0
      ? []
      : [{ name: column, low: value, high: value, metric: 'killed', status, counted }]
  })
