import { Hono } from 'hono'
import { type ClaimView, claimsById } from '../../db/claims.js'
import type { Db } from '../../db/engine/database.js'
import { type IncidentFacets, incidentFacets, type MappedPlace, placesOfIncidents } from '../../db/incident-views.js'
import { type IncidentListing, listIncidents } from '../../db/incidents.js'
import type { Page } from '../../db/page.js'
import { type RelationRow, widestConflicts } from '../../db/relations.js'
import { type SavedFilter, savedFiltersOf } from '../../db/saved-filters.js'
import { BringIn } from '../components/bring-in.js'
import { ChartPatterns } from '../components/chart-key.js'
import { Hidden } from '../components/claim-form.js'
import type { Reader } from '../components/document.js'
import { ExportLinks } from '../components/export-links.js'
import { ChoiceField, NextPage, PageHead, TextField } from '../components/form.js'
import { IncidentCalendar } from '../components/incidents/calendar.js'
import { Facets } from '../components/incidents/facets.js'
import { Disagreement, IncidentItem } from '../components/incidents/item.js'
import { IncidentMap } from '../components/incidents/map.js'
import { KeptFilters } from '../components/kept-filters.js'
import { Layout } from '../components/layout.js'
import {
  FACETS,
  type IncidentChoice,
  incidentChoice,
  incidentFilter,
  incidentsAddress,
  VIEWS,
} from '../incident-choice.js'
import { incidentMonth, type Month } from '../incident-month.js'
import type { Locale } from '../locale/locale.js'
import type { Web } from '../web.js'
import { show, textOf } from './page.js'

export const incidentsPage = new Hono<Web>().get('/', async (c) => {
  const { db, actor } = c.get('context')
  const choice = incidentChoice((name) => c.req.query(name))
  const [seen, facets, kept] = await Promise.all([
    incidentsSeen(db, choice, textOf(c, 'cursor')),
    incidentFacets(db, incidentFilter(choice)),
    savedFiltersOf(db, actor.name, 'incidents'),
  ])
  return show(c, <IncidentsPage reader={c.get('reader')} choice={choice} facets={facets} kept={kept} seen={seen} />)
})

/** The incidents in the view that is asked for. */
type Seen =
  | { readonly view: 'calendar'; readonly month: Month | null }
  | { readonly view: 'map'; readonly places: readonly MappedPlace[]; readonly off: number }
  | {
      readonly view: 'list'
      readonly page: Page<IncidentListing>
      /** The widest conflict of each incident that has one, and its two claims. */
      readonly conflicts: ReadonlyMap<number, RelationRow>
      readonly claimOf: ReadonlyMap<number, ClaimView>
    }

async function incidentsSeen(db: Db, choice: IncidentChoice, cursor: string | undefined): Promise<Seen> {
  const { view } = choice
  const filter = incidentFilter(choice)
  if (view === 'calendar') return { view, month: await incidentMonth(db, choice) }
  if (view === 'map') return { view, ...(await placesOfIncidents(db, filter)) }
  const page = await listIncidents(db, filter, { cursor })
  const conflicts = await widestConflicts(
    db,
    page.items.map(({ id }) => id),
  )
  const claims = await claimsById(
    db,
    [...conflicts.values()].flatMap(({ a, b }) => [a, b]),
  )
  return { view, page, conflicts, claimOf: new Map(claims.map((claim) => [claim.id, claim])) }
}

interface IncidentsPageProps {
  readonly reader: Reader
  readonly choice: IncidentChoice
  readonly facets: IncidentFacets
  readonly kept: readonly SavedFilter[]
  readonly seen: Seen
}

/** Where the sources disagree most; when, and where on earth. */
export function IncidentsPage({ reader, choice, facets, kept, seen }: IncidentsPageProps) {
  const { locale } = reader
  const { incidents } = locale.words
  const filtered = choice.words !== undefined || FACETS.some((facet) => choice[facet] !== undefined)
  const any = filtered || facets.conflict.length > 0
  return (
    <Layout reader={reader} title={incidents.title} section="incidents">
      <ChartPatterns />
      <PageHead title={incidents.title} deck={deckOf(locale, choice)} />
      {any && (
        <>
          <Views locale={locale} choice={choice} />
          <Filters locale={locale} choice={choice} />
          <Facets locale={locale} choice={choice} facets={facets} />
          <KeptFilters reader={reader} page="incidents" path="/" kept={kept} />
        </>
      )}
      {any && facets.conflict.length === 0 ? (
        <p>
          {incidents.nothingFound} <a href="/">{incidents.clear}</a>
        </p>
      ) : (
        any && <Incidents reader={reader} choice={choice} seen={seen} />
      )}
      {!any && <Teaching locale={locale} />}
    </Layout>
  )
}

/** What stands first: a calendar and a map have an order of their own. */
function deckOf({ words: { incidents } }: Locale, { view, sort }: IncidentChoice): string | undefined {
  if (view !== 'list') return undefined
  return sort === 'newest' ? incidents.deckNewest : incidents.deck
}

function Incidents({ reader, choice, seen }: Pick<IncidentsPageProps, 'reader' | 'choice' | 'seen'>) {
  const { locale } = reader
  switch (seen.view) {
    case 'calendar':
      return <IncidentCalendar locale={locale} choice={choice} month={seen.month} />
    case 'map':
      return <IncidentMap locale={locale} choice={choice} places={seen.places} off={seen.off} />
    case 'list':
      return (
        <>
          <ol class="incidents">
            {seen.page.items.map((incident) => (
              <IncidentItem locale={locale} incident={incident}>
                <Disagreement
                  locale={locale}
                  incident={incident}
                  relation={seen.conflicts.get(incident.id)}
                  claimOf={seen.claimOf}
                />
              </IncidentItem>
            ))}
          </ol>
          <p class="found">
            <ExportLinks locale={locale} of="incidents" query={exportQuery(choice)} />
          </p>
          <NextPage locale={locale} address={reader.address} next={seen.page.next} />
        </>
      )
    default:
      return seen satisfies never
  }
}

function Views({ locale, choice }: { locale: Locale; choice: IncidentChoice }) {
  const { view } = locale.words.views
  return (
    <nav aria-label={view.label}>
      <ul class="contents">
        {VIEWS.map((each) => (
          <li>
            <a
              href={incidentsAddress(choice, { view: each, month: null })}
              aria-current={each === choice.view ? 'page' : undefined}
            >
              {view[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Filters({ locale, choice }: { locale: Locale; choice: IncidentChoice }) {
  const { incidents } = locale.words
  const { view, country, metric, conflict, grade, told } = choice
  return (
    <form class="filters" action="/" method="get">
      <Hidden values={{ view: view === 'list' ? undefined : view, country, metric, conflict, grade, told }} />
      {view === 'list' && (
        <ChoiceField
          name="sort"
          label={incidents.sort}
          chosen={choice.sort}
          choices={[
            ['disagreement', incidents.bySize],
            ['newest', incidents.newest],
          ]}
        />
      )}
      <TextField name="words" label={incidents.place} value={choice.words} type="search" />
      <button type="submit">{incidents.filter}</button>
    </form>
  )
}

/** The filter as exports take it: the view, its order and its month are the page's own. */
const exportQuery = ({ view: _view, sort: _sort, month: _month, ...filter }: IncidentChoice) => filter

const Teaching = ({ locale }: { locale: Locale }) => (
  <BringIn locale={locale} title={locale.words.incidents.emptyTitle} text={locale.words.incidents.empty} />
)
