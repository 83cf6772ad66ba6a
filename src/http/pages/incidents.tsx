import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { METRICS, type Metric } from '../../core/claim/vocabulary.js'
import { type ClaimView, claimsById } from '../../db/claims.js'
import { type IncidentListing, listIncidents } from '../../db/incidents.js'
import type { Page } from '../../db/page.js'
import { type RelationRow, widestConflicts } from '../../db/relations.js'
import { ChartPatterns } from '../components/chart-key.js'
import type { Reader } from '../components/document.js'
import { ExportLinks } from '../components/export-links.js'
import { ChoiceField, NextPage, PageHead, TextField } from '../components/form.js'
import { Layout } from '../components/layout.js'
import { WidestConflict } from '../components/widest-conflict.js'
import type { Locale } from '../locale/locale.js'
import { daysOf, placeName } from '../locale/names.js'
import type { Web } from '../web.js'
import { choiceOf, show, textOf } from './page.js'

const SORTS = ['disagreement', 'newest'] as const

interface Filter {
  readonly sort: (typeof SORTS)[number] | undefined
  readonly metric: Metric | undefined
  readonly words: string | undefined
}

export const incidentsPage = new Hono<Web>().get('/', async (c) => {
  const filter: Filter = {
    sort: choiceOf(c, 'sort', SORTS),
    metric: choiceOf(c, 'metric', METRICS),
    words: textOf(c, 'words'),
  }
  const { db } = c.get('context')
  const page = await listIncidents(db, filter, { cursor: textOf(c, 'cursor') })
  const conflicts = await widestConflicts(
    db,
    page.items.map(({ id }) => id),
  )
  const claims = await claimsById(
    db,
    [...conflicts.values()].flatMap(({ a, b }) => [a, b]),
  )
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]))
  return show(
    c,
    <IncidentsPage reader={c.get('reader')} filter={filter} page={page} conflicts={conflicts} claimOf={claimOf} />,
  )
})

interface IncidentsPageProps {
  readonly reader: Reader
  readonly filter: Filter
  readonly page: Page<IncidentListing>
  /** The widest conflict of each incident that has one, and its two claims. */
  readonly conflicts: ReadonlyMap<number, RelationRow>
  readonly claimOf: ReadonlyMap<number, ClaimView>
}

/** Where the sources disagree most. */
export function IncidentsPage({ reader, filter, page, conflicts, claimOf }: IncidentsPageProps) {
  const { locale } = reader
  const { incidents } = locale.words
  const filtered = filter.metric !== undefined || filter.words !== undefined
  return (
    <Layout reader={reader} title={incidents.title} section="incidents">
      <ChartPatterns />
      <PageHead title={incidents.title} deck={incidents.deck} />
      {(page.items.length > 0 || filtered) && <Filters locale={locale} filter={filter} />}
      {page.items.length > 0 ? (
        <ol class="incidents">
          {page.items.map((incident) => (
            <IncidentItem locale={locale} incident={incident}>
              <Disagreement locale={locale} relation={conflicts.get(incident.id)} claimOf={claimOf} />
            </IncidentItem>
          ))}
        </ol>
      ) : filtered ? (
        <p>
          {incidents.nothingFound} <a href="/">{incidents.clear}</a>
        </p>
      ) : (
        <Teaching locale={locale} />
      )}
      <NextPage locale={locale} address={reader.address} next={page.next} />
      {page.items.length > 0 && (
        <p class="exports">
          <ExportLinks locale={locale} of="incidents" query={{ metric: filter.metric, words: filter.words }} />
          <ExportLinks locale={locale} of="conflicts" query={{ lang: locale.code, metric: filter.metric }} />
        </p>
      )}
    </Layout>
  )
}

function Filters({ locale, filter }: { locale: Locale; filter: Filter }) {
  const { incidents, metric } = locale.words
  return (
    <form class="filters" action="/" method="get">
      <ChoiceField
        name="sort"
        label={incidents.sort}
        chosen={filter.sort ?? 'disagreement'}
        choices={[
          ['disagreement', incidents.bySize],
          ['newest', incidents.newest],
        ]}
      />
      <ChoiceField
        name="metric"
        label={incidents.metric}
        chosen={filter.metric}
        choices={[['', incidents.anyMetric], ...METRICS.map((each) => [each, metric[each]] as const)]}
      />
      <TextField name="words" label={incidents.place} value={filter.words} type="search" />
      <button type="submit">{incidents.filter}</button>
    </form>
  )
}

interface IncidentItemProps {
  readonly locale: Locale
  readonly incident: IncidentListing
  readonly children?: Child
}

function IncidentItem({ locale, incident, children }: IncidentItemProps) {
  const { words } = locale
  return (
    <li class="incident">
      <div>
        <h2>
          <a href={`/incidents/${incident.id}`}>
            <bdi>{incident.title}</bdi>
          </a>
        </h2>
        <p class="facts">
          {incident.place && <bdi>{placeName(locale, incident.place)}</bdi>}
          <span>{daysOf(locale, incident) ?? words.board.notKnown}</span>
          <span>{locale.count(words.count.reports, incident.reports)}</span>
          <span>{locale.count(words.count.claims, incident.claims)}</span>
          {incident.grade && <span class="grade">{words.grade[incident.grade]}</span>}
        </p>
      </div>
      <div class="disagreement">{children}</div>
    </li>
  )
}

interface DisagreementProps {
  readonly locale: Locale
  readonly relation: RelationRow | undefined
  readonly claimOf: ReadonlyMap<number, ClaimView>
}

function Disagreement({ locale, relation, claimOf }: DisagreementProps) {
  const [a, b] = relation ? [claimOf.get(relation.a), claimOf.get(relation.b)] : []
  if (!relation || !a || !b) return <p class="agreed">{locale.words.incidents.agreement}</p>
  return <WidestConflict locale={locale} relation={relation} claims={[a, b]} />
}

const Teaching = ({ locale }: { locale: Locale }) => (
  <div class="empty">
    <h2>{locale.words.incidents.emptyTitle}</h2>
    <p>{locale.words.incidents.empty}</p>
    <p>
      <a href="/add">{locale.words.nav.add}</a>
    </p>
  </div>
)
