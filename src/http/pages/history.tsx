import { Hono } from 'hono'
import { claimsById } from '../../db/claims.js'
import { type HistoryEntry, listHistory, NOUNS, type Noun, undoings } from '../../db/history.js'
import { incidentTitles } from '../../db/incidents.js'
import type { Page } from '../../db/page.js'
import { titlesOf } from '../../db/reports.js'
import type { Reader } from '../components/document.js'
import { NextPage, PageHead } from '../components/form.js'
import { HistoryList } from '../components/history-list.js'
import { Layout } from '../components/layout.js'
import { idIn } from '../queue-request.js'
import type { Web } from '../web.js'
import { choiceOf, show, textOf } from './page.js'

export const historyPage = new Hono<Web>().get('/', async (c) => {
  const { db } = c.get('context')
  const noun = choiceOf(c, 'noun', NOUNS)
  const subject = noun && idIn(c.req.query('subject'))
  const page = await listHistory(db, { noun, subject }, { cursor: textOf(c, 'cursor') })
  const subjectsOf = (noun: Noun) => page.items.filter((entry) => entry.noun === noun).map((entry) => entry.subject)
  const claims = await claimsById(db, subjectsOf('claim'))
  const reports = await titlesOf(db, subjectsOf('report'))
  const incidents = await incidentTitles(db, subjectsOf('incident'))
  const undone = await undoings(
    db,
    page.items.map(({ id }) => id),
  )
  return show(
    c,
    <HistoryPage reader={c.get('reader')} page={page} noun={noun}>
      <HistoryList
        locale={c.get('reader').locale}
        entries={page.items}
        claims={new Map(claims.map((claim) => [claim.id, claim]))}
        reports={reports}
        incidents={incidents}
        undone={undone}
        back={c.get('reader').address}
      />
    </HistoryPage>,
  )
})

interface HistoryPageProps {
  readonly reader: Reader
  readonly page: Page<HistoryEntry>
  readonly noun: Noun | undefined
  readonly children?: unknown
}

/** Every change, by whom and when, and its undoing. */
export function HistoryPage({ reader, page, noun, children }: HistoryPageProps) {
  const { locale } = reader
  const { history } = locale.words.desk
  return (
    <Layout reader={reader} title={history.title} section="history">
      <PageHead title={history.title} deck={history.deck} />
      <nav aria-label={history.title}>
        <ul class="contents">
          <li>
            <a href="/history" aria-current={noun === undefined ? 'page' : undefined}>
              {history.all}
            </a>
          </li>
          {NOUNS.map((each) => (
            <li>
              <a href={`/history?noun=${each}`} aria-current={noun === each ? 'page' : undefined}>
                {history.noun[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {page.items.length === 0 ? <p class="empty">{history.empty}</p> : (children as never)}
      <NextPage locale={locale} address={reader.address} next={page.next} />
    </Layout>
  )
}
