import type { Metric, Status } from '../../core/claim/vocabulary.js'
import type { CitedClaim } from './citation.js'
import type { Entry } from './entry.js'
import { plain } from './headers.js'
import type { Cell } from './read-rows.js'
import { dayOf, RowProblem, textOf, wholeOf } from './values.js'

/** A row's cells by the names of its columns, whatever their spelling. */
export type ByName = (...names: readonly string[]) => Cell | undefined
export type EventReader = (cell: ByName) => Entry

/** A figure of an event table, with the words that it stands in. */
interface Figure {
  readonly name: string
  readonly low: number | null
  readonly high: number | null
  readonly best?: number | null
  readonly metric: Metric
  readonly status: Status
  readonly counted: string
}

/** The tables of events that others publish, by the columns that give them away. */
const DIALECTS: readonly { name: string; needs: readonly string[]; read: EventReader }[] = [
  { name: 'UCDP GED', needs: ['best', 'high', 'low', 'date start', 'where prec|type of violence|side a'], read: ucdp },
  { name: 'ACLED', needs: ['event date', 'fatalities', 'event type|event id cnty|actor1'], read: acled },
  {
    name: 'Airwars',
    needs: [
      'civilians killed min|min civilians killed|civilian deaths min|killed min|civilians reported killed min',
      'incident date|date|date start',
    ],
    read: airwars,
  },
]

/** The table's kind and how its rows are read; null where it is none of those known. */
export function eventTableOf(
  header: readonly string[],
): { name: string; read: (cells: readonly Cell[]) => Entry } | null {
  const names = header.map(plain)
  const has = (need: string): boolean => need.split('|').some((name) => names.includes(name))
  const dialect = DIALECTS.find(({ needs }) => needs.every(has))
  if (!dialect) return null
  const byName =
    (cells: readonly Cell[]): ByName =>
    (...wanted) =>
      cells[names.findIndex((name, index) => wanted.includes(name) && textOf(cells[index]) !== null)]
  return { name: dialect.name, read: (cells) => dialect.read(byName(cells)) }
}

function ucdp(cell: ByName): Entry {
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

function acled(cell: ByName): Entry {
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

function airwars(cell: ByName): Entry {
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
  if (figures.length === 0) throw new RowProblem('says no number of people killed or injured')
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

const counts = (cell: ByName, columns: readonly (readonly [string, Status, string])[]): Figure[] =>
  columns.flatMap(([column, status, counted]) => {
    const value = wholeOf(cell(column), column.replaceAll(' ', '_'))
    return value === null || value === 0
      ? []
      : [{ name: column, low: value, high: value, metric: 'killed', status, counted }]
  })

const entryOf = (dataset: string, id: string, title: string | null, published: string | null) => ({
  key: `table:${dataset}:${id}`,
  label: `${dataset} ${id}`,
  source: dataset,
  url: null,
  title,
  lang: 'en' as const,
  published,
})

function needed(cell: Cell | undefined, name: string): string {
  const text = textOf(cell)
  if (text === null) throw new RowProblem(`${name} is empty`)
  return text
}

const besideOf = (cell: ByName, names: readonly string[]): (readonly [string, string])[] =>
  names.flatMap((name) => {
    const text = textOf(cell(name))
    return text === null ? [] : [[name, text] as const]
  })

interface Setting {
  readonly place: string | null
  readonly start: string | null
  readonly end: string | null
  readonly precision: number | null
  readonly speaker: string | null
  readonly via: string | null
  readonly beside: readonly (readonly [string, string])[]
}

/** `deaths: 12 (10–20)`: the figure of a table, which has no words but its own. */
function eventClaim(
  { name, best, ...figure }: Figure,
  { start, end, precision, beside, ...setting }: Setting,
): CitedClaim {
  const low = figure.low ?? best ?? null
  const high = figure.high ?? best ?? null
  if (low === null || high === null) throw new RowProblem(`says no number of ${name}`)
  if (low > high) throw new RowProblem(`${name}: low ${low} is more than high ${high}`)
  const range = low === high ? String(low) : `${low}–${high}`
  const number = best === null || best === undefined || low === high ? range : `${best} (${range})`
  const last = end ?? start
  const when =
    start === null || last === null
      ? null
      : {
          words: start === last ? start : `${start} to ${last}`,
          start,
          end: last,
          precision: asPrecision(precision) ?? (start === last ? 1 : 2),
        }
  return {
    ...figure,
    ...setting,
    quote: `${name}: ${number}`,
    number,
    low,
    high,
    bound: low === high ? 'exact' : 'between',
    attribution: [],
    scope: 'event',
    polarity: 'asserted',
    implicit: false,
    when: when as CitedClaim['when'],
    asOf: last,
    rules: ['table'],
    confidence: 1,
    beside: [
      ...(setting.place ? [['place', setting.place] as const] : []),
      ...(when ? [['date', when.words] as const] : []),
      ...beside,
    ],
  }
}

const asPrecision = (value: number | null): number | null => (value !== null && value >= 1 && value <= 5 ? value : null)
