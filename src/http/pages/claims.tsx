import { Hono } from 'hono'
import { CLAIM_STATES, METRICS, STATUSES } from '../../core/claim/vocabulary.js'
import { fill } from '../../core/text/fill.js'
import { type Facets, FOUND, searchClaims } from '../../db/claim-facets.js'
import type { ClaimView } from '../../db/claims.js'
import type { Page } from '../../db/page.js'
import { type SavedFilter, savedFiltersOf } from '../../db/saved-filters.js'
import { formatsOf } from '../../export/formats.js'
import { addressWith } from '../back.js'
import { parseSearch, withOperator } from '../claim-search.js'
import { BringIn } from '../components/bring-in.js'
import { ClaimTable } from '../components/claim-table.js'
import type { Reader } from '../components/document.js'
import { ExportLinks } from '../components/export-links.js'
import { NextPage, PageHead, TextField } from '../components/form.js'
import { KeptFilters } from '../components/kept-filters.js'
import { Layout } from '../components/layout.js'
import type { Locale } from '../locale/locale.js'
import { sourceName } from '../locale/names.js'
import { searchByMetric } from '../metric-words.js'
import { sendExport } from '../send-export.js'
import type { Web, WebContext } from '../web.js'
import { choiceOf, found, show, textOf } from './page.js'

export const claimsPage = new Hono<Web>()
  .get('/', async (c) => {
    const { db, actor } = c.get('context')
    const query = queryOf(c)
    const { filter, unknown } = parseSearch(query)
    const found = await searchClaims(db, filter, { cursor: textOf(c, 'cursor') })
    const kept = await savedFiltersOf(db, actor.name, 'claims')
    const props = { query, unknown, kept, ...found }
    return show(c, <ClaimsPage reader={c.get('reader')} {...props} />)
  })
  .get('/export/:format', (c) => {
    const format = found(CLAIM_FORMATS.find((each) => each === c.req.param('format')) ?? null)
    return sendExport(c, { format, claims: parseSearch(queryOf(c)).filter })
  })

const CLAIM_FORMATS = formatsOf('claims')

/** The search, with what links of other kinds ask for said in its own words. */
function queryOf(c: WebContext): string {
  const given = [
    ['metric', choiceOf(c, 'metric', METRICS)],
    ['status', choiceOf(c, 'status', STATUSES)],
    ['state', choiceOf(c, 'state', CLAIM_STATES)],
  ] as const
  const asked = [textOf(c, 'q'), textOf(c, 'words')].filter(Boolean).join(' ').slice(0, 500)
  return given.reduce((query, [name, value]) => (value ? withOperator(query, name, value).trim() : query), asked)
}

interface ClaimsPageProps {
  readonly reader: Reader
  readonly query: string
  readonly unknown: readonly string[]
  readonly page: Page<ClaimView>
  readonly facets: Facets
  readonly total: number
  readonly kept: readonly SavedFilter[]
}

/** Every number that every report gives, searched by words and operators; the address is the search. */
export function ClaimsPage({ reader, query, unknown, page, facets, total, kept }: ClaimsPageProps) {
  const { locale } = reader
  const { claims, incidents, desk } = locale.words
  const { search } = desk
  const byMetric = searchByMetric(query)
  return (
    <Layout reader={reader} title={claims.title} section="claims">
      <PageHead title={claims.title} deck={claims.deck} />
      <search>
        <form class="search" action="/claims" method="get">
          <TextField name="q" label={search.label} hint={search.hint} value={query} type="search" />
          <button type="submit">{locale.words.desk.link.search}</button>
        </form>
        <Operators locale={locale} />
      </search>
      <KeptFilters reader={reader} page="claims" path="/claims" kept={kept} />
      {unknown.length > 0 && (
        <p class="problem" role="alert">
          {fill(search.unknown, { words: `\u2068${unknown.join(' ')}\u2069` })}
        </p>
      )}
      {byMetric && (
        <p class="hint">
          {search.byMetric + locale.words.colon}
          <a href={addressWith('/claims', { q: byMetric.query })}>{locale.words.metric[byMetric.metric]}</a>
        </p>
      )}
      {total > 0 && <FacetList locale={locale} query={query} facets={facets} total={total} />}
      <p class="found">
        <strong data-said>
          {total > FOUND ? fill(search.foundMany, { n: locale.number(FOUND) }) : locale.count(search.found, total)}
        </strong>
        {query !== '' && <a href="/claims">{incidents.clear}</a>}
        {total > 0 && <ExportLinks locale={locale} of="claims" query={{ q: query }} />}
      </p>
      {page.items.length > 0 ? (
        <ClaimTable locale={locale} claims={page.items} />
      ) : query === '' ? (
        <BringIn locale={locale} text={claims.empty} />
      ) : (
        <p>{claims.nothingFound}</p>
      )}
      <NextPage locale={locale} address={reader.address} next={page.next} />
    </Layout>
  )
}

function Operators({ locale }: { locale: Locale }) {
  const { search } = locale.words.desk
  return (
    <details class="operators">
      <summary>{search.operators}</summary>
      <p>{search.operatorsText}</p>
      <dl class="fields">
        {Object.entries(search.means).map(([name, means]) => (
          <>
            <dt>
              <code dir="ltr">{name === 'low' ? 'low>=' : `${name}:`}</code>
            </dt>
            <dd>{means}</dd>
          </>
        ))}
      </dl>
    </details>
  )
}

/** What the claims found can be narrowed by, with how many there are of each. */
interface FacetListProps {
  readonly locale: Locale
  readonly query: string
  readonly facets: Facets
  readonly total: number
}

function FacetList({ locale, query, facets, total }: FacetListProps) {
  const { words } = locale
  const groups: readonly (readonly [string, string, readonly (readonly [string, string, number])[]])[] = [
    ['metric', words.report.metric, facets.metric.map(([each, n]) => [each, words.metric[each], n])],
    ['state', words.desk.search.state, facets.state.map(([each, n]) => [each, words.desk.state[each], n])],
    ['status', words.report.status, facets.status.map(([each, n]) => [each, words.status[each], n])],
    ['source', words.desk.review.source, facets.source.map(([{ name }, n]) => [name, sourceName(locale, name), n])],
  ]
  return (
    <details class="facets">
      <summary>{words.desk.search.facets}</summary>
      {total > FOUND && <p class="hint">{fill(words.desk.search.facetsAmong, { n: locale.number(FOUND) })}</p>}
      <div class="facet-groups">
        {groups
          .filter(([, , values]) => values.length > 0)
          .map(([name, label, values]) => (
            <div>
              <h2>{label}</h2>
              <ul>
                {values.map(([value, text, n]) => (
                  <li>
                    <a href={addressWith('/claims', { q: withOperator(query, name, value) })}>
                      <bdi>{text}</bdi>
                    </a>{' '}
                    <small class="soft">{locale.number(n)}</small>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </details>
  )
}
