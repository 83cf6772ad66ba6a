import { LANGUAGES, METRICS } from '../core/claim/vocabulary.js'
import { GRADES } from '../core/incident/vocabulary.js'
import type { IncidentFilter } from '../db/incidents.js'
import { formAsked, wordAsked } from './asked-for.js'
import { addressWith } from './back.js'

export const VIEWS = ['list', 'calendar', 'map'] as const
export type View = (typeof VIEWS)[number]
export const SORTS = ['disagreement', 'newest'] as const

/** The incidents as an address asks for them. */
export interface IncidentChoice {
  readonly view: View
  readonly sort: (typeof SORTS)[number]
  /** `2016-10`: of the calendar. */
  readonly month: string | undefined
  readonly metric: (typeof METRICS)[number] | undefined
  readonly country: string | undefined
  readonly conflict: 'yes' | 'no' | undefined
  readonly grade: (typeof GRADES)[number] | undefined
  /** Language of a report. `lang` in an address is the reader's own. */
  readonly told: (typeof LANGUAGES)[number] | undefined
  readonly words: string | undefined
}

/** What the facets narrow by. */
export const FACETS = ['country', 'metric', 'conflict', 'grade', 'told'] as const
export type Facet = (typeof FACETS)[number]

export function incidentChoice(query: (name: string) => string | undefined): IncidentChoice {
  const choice = <Word extends string>(name: string, words: readonly Word[]) => wordAsked(query(name), words)
  const matching = (name: string, form: RegExp) => formAsked(query(name), form)
  return {
    view: choice('view', VIEWS) ?? 'list',
    sort: choice('sort', SORTS) ?? 'disagreement',
    month: matching('month', /^\d{4}-(0[1-9]|1[0-2])$/),
    metric: choice('metric', METRICS),
    country: matching('country', /^[a-z]{2}$/),
    conflict: choice('conflict', ['yes', 'no']),
    grade: choice('grade', GRADES),
    told: choice('told', LANGUAGES),
    words: query('words')?.trim() || undefined,
  }
}

export const incidentFilter = ({
  conflict,
  told,
  sort,
  metric,
  country,
  grade,
  words,
}: Partial<IncidentChoice>): IncidentFilter => ({
  sort,
  metric,
  country,
  grade,
  words,
  lang: told,
  conflict: conflict && conflict === 'yes',
})

/** The address of the incidents with something chosen otherwise. */
export function incidentsAddress(
  choice: IncidentChoice,
  change: Partial<Record<keyof IncidentChoice, string | null>> = {},
) {
  const { view, sort, ...rest } = { ...choice, ...change }
  return addressWith('/', {
    view: view === 'list' ? undefined : view,
    sort: sort === 'disagreement' ? undefined : sort,
    ...rest,
  })
}
