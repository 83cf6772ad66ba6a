import { claimsById } from '../../db/claims.js'
import { changesAfter, type HistoryEntry, undoings } from '../../db/history.js'
import { incidentTitles } from '../../db/incidents.js'
import { PageHead } from '../components/form.js'
import { HistoryList } from '../components/history-list.js'
import { didWords } from '../components/history-words.js'
import { Layout } from '../components/layout.js'
import { personName } from '../locale/names.js'
import type { WebContext } from '../web.js'
import { show } from './page.js'

/** A change that can no longer be taken back as it was: what came after it, each with its own undoing. */
export async function showUndoClash(c: WebContext, entry: HistoryEntry, back: string): Promise<Response> {
  const { db } = c.get('context')
  const reader = c.get('reader')
  const { locale } = reader
  const { clash } = locale.words.desk
  const later = await changesAfter(db, entry)
  const claims = await claimsById(
    db,
    later.filter(({ noun }) => noun === 'claim').map(({ subject }) => subject),
  )
  const undone = await undoings(
    db,
    later.map(({ id }) => id),
  )
  return show(
    c,
    <Layout reader={reader} title={clash.undoTitle} section="history">
      <PageHead title={clash.undoTitle} deck={clash.undoText}>
        <p class="meta">
          <a href={`/history?noun=${entry.noun}&subject=${entry.subject}#entry-${entry.id}`}>
            {didWords(locale, entry)}
          </a>
          <bdi>{personName(locale, entry.by)}</bdi>
          <span>{locale.time(entry.at)}</span>
        </p>
      </PageHead>
      <HistoryList
        locale={locale}
        entries={later}
        claims={new Map(claims.map((claim) => [claim.id, claim]))}
        incidents={
          await incidentTitles(
            db,
            later.filter(({ noun }) => noun === 'incident').map(({ subject }) => subject),
          )
        }
        undone={undone}
        back={back}
      />
      <p class="buttons">
        <a class="button" href={back}>
          {clash.keepTheirs}
        </a>
      </p>
    </Layout>,
    409,
  )
}
