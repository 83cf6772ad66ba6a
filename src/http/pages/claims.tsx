import { Hono } from 'hono'
import { METRICS, type Metric, STATUSES, type Status } from '../../core/claim/vocabulary.js'
import { type ClaimView, listClaims } from '../../db/claims.js'
import type { Page } from '../../db/page.js'
import { ClaimTable } from '../components/claim-table.js'
import type { Reader } from '../components/document.js'
import { ChoiceField, NextPage, PageHead, TextField } from '../components/form.js'
import { Layout } from '../components/layout.js'
import type { Locale } from '../locale/locale.js'
import type { Web } from '../web.js'
import { choiceOf, show, textOf } from './page.js'

interface Filter {
  readonly metric: Metric | undefined
  readonly status: Status | undefined
  readonly words: string | undefined
}

export const claimsPage = new Hono<Web>().get('/', async (c) => {
  const filter: Filter = {
    metric: choiceOf(c, 'metric', METRICS),
    status: choiceOf(c, 'status', STATUSES),
    words: textOf(c, 'words'),
  }
  const page = await listClaims(c.get('context').db, filter, { cursor: textOf(c, 'cursor') })
  return show(c, <ClaimsPage reader={c.get('reader')} filter={filter} page={page} />)
})

interface ClaimsPageProps {
  readonly reader: Reader
  readonly filter: Filter
  readonly page: Page<ClaimView>
}

/** Every number that every report gives. */
export function ClaimsPage({ reader, filter, page }: ClaimsPageProps) {
  const { locale } = reader
  const { claims, incidents } = locale.words
  const filtered = Object.values(filter).some((value) => value !== undefined)
  return (
    <Layout reader={reader} title={claims.title} section="claims">
      <PageHead title={claims.title} deck={claims.deck} />
      <Filters locale={locale} filter={filter} />
      {page.items.length > 0 ? (
        <ClaimTable locale={locale} claims={page.items} />
      ) : (
        <p>
          {filtered ? claims.nothingFound : claims.empty} {filtered && <a href="/claims">{incidents.clear}</a>}
        </p>
      )}
      <NextPage locale={locale} address={reader.address} next={page.next} />
    </Layout>
  )
}

function Filters({ locale, filter }: { locale: Locale; filter: Filter }) {
  const { claims, incidents, metric, status, report } = locale.words
  return (
    <form class="filters" action="/claims" method="get">
      <ChoiceField
        name="metric"
        label={report.metric}
        chosen={filter.metric}
        choices={[['', incidents.anyMetric], ...METRICS.map((each) => [each, metric[each]] as const)]}
      />
      <ChoiceField
        name="status"
        label={report.status}
        chosen={filter.status}
        choices={[['', incidents.anyMetric], ...STATUSES.map((each) => [each, status[each]] as const)]}
      />
      <TextField name="words" label={claims.search} value={filter.words} type="search" />
      <button type="submit">{incidents.filter}</button>
    </form>
  )
}
