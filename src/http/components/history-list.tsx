import { fill } from '../../core/text/fill.js'
import type { ClaimView } from '../../db/claims.js'
import type { HistoryEntry } from '../../db/history.js'
import type { Report } from '../../db/reports.js'
import { incidentTitle } from '../locale/incident-title.js'
import type { Locale } from '../locale/locale.js'
import { personName } from '../locale/names.js'
import { Changes } from './history-changes.js'
import { didWords, isUndoable } from './history-words.js'
import { Quote, ReportTitle } from './quoted-span.js'
import { UndoForm } from './undo-form.js'

interface HistoryListProps {
  readonly locale: Locale
  readonly entries: readonly HistoryEntry[]
  /** The claims that entries speak of, as they stand now. */
  readonly claims: ReadonlyMap<number, ClaimView>
  /** The reports that entries speak of. */
  readonly reports?: ReadonlyMap<number, Pick<Report, 'title' | 'label' | 'lang'>> | undefined
  /** The titles of the incidents that entries speak of. */
  readonly incidents: ReadonlyMap<number, string>
  /** Which entry undid which. */
  readonly undone: ReadonlyMap<number, number>
  readonly back: string
}

/** Entries of the history: when, who, what, and a way back. */
export const HistoryList = ({ locale, entries, claims, reports, incidents, undone, back }: HistoryListProps) => {
  const { history } = locale.words.desk
  return (
    <ol class="history">
      {entries.map((entry) => {
        const undoing = undone.get(entry.id)
        return (
          <li id={`entry-${entry.id}`} class={undoing ? 'undone' : undefined}>
            <div class="entry-what">
              <p>
                <strong>{didWords(locale, entry)}</strong>{' '}
                <Subject locale={locale} entry={entry} claims={claims} reports={reports} incidents={incidents} />
              </p>
              {reasonOf(entry) && (
                <p>
                  {locale.words.desk.board.reason + locale.words.colon}
                  <bdi>{reasonOf(entry)}</bdi>
                </p>
              )}
              <p class="hint">
                <bdi>{personName(locale, entry.by)}</bdi> ·{' '}
                <time datetime={entry.at.toISOString()}>{locale.time(entry.at)}</time> ·{' '}
                <a href={`/history#entry-${entry.id}`}>{fill(history.entry, { n: locale.number(entry.id) })}</a>
                {entry.undoes !== null && <> · {fill(history.undoes, { n: locale.number(entry.undoes) })}</>}
              </p>
              <Changes locale={locale} entry={entry} />
            </div>
            {undoing ? (
              <p class="soft">{fill(history.undoneBy, { n: locale.number(undoing) })}</p>
            ) : (
              isUndoable(entry) && <UndoForm locale={locale} entry={entry} back={back} />
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** Why somebody decided so, where it is told. */
const reasonOf = ({ after }: HistoryEntry): string | undefined => (after as { readonly reason?: string } | null)?.reason

function Subject(
  props: Pick<HistoryListProps, 'locale' | 'claims' | 'reports' | 'incidents'> & { entry: HistoryEntry },
) {
  const { locale, entry, claims, incidents } = props
  const report = entry.noun === 'report' ? props.reports?.get(entry.subject) : undefined
  if (report)
    return (
      <a href={`/reports/${entry.subject}`}>
        <ReportTitle report={report} />
      </a>
    )
  const claim = entry.noun === 'claim' ? claims.get(entry.subject) : undefined
  const many = (entry.after as { claims?: readonly number[] | number } | null)?.claims
  if (entry.noun !== 'report' && Array.isArray(many))
    return (
      <>
        {entry.noun === 'incident' && <SubjectLink entry={entry} locale={locale} incidents={incidents} />}{' '}
        <small class="soft">{locale.count(locale.words.count.claims, many.length)}</small>
      </>
    )
  if (claim)
    return (
      <a href={`/claims/${claim.id}`}>
        <Quote text={claim.quote} lang={claim.report.lang} />
      </a>
    )
  return <SubjectLink entry={entry} locale={locale} incidents={incidents} />
}

const PATHS: Readonly<Record<string, string>> = {
  report: 'reports',
  claim: 'claims',
  incident: 'incidents',
  source: 'sources',
  feed: 'feeds',
  webhook: 'webhooks',
}

function SubjectLink({
  entry,
  locale,
  incidents,
}: Pick<HistoryListProps, 'locale' | 'incidents'> & { entry: HistoryEntry }) {
  const after = entry.after as { title?: string; name?: string; url?: string } | null
  const title = (entry.noun === 'incident' && incidents.get(entry.subject)) || after?.title
  const name = (
    <bdi>
      {title && entry.noun === 'incident'
        ? incidentTitle(locale, title)
        : (title ?? after?.name ?? after?.url ?? locale.number(entry.subject))}
    </bdi>
  )
  const path = PATHS[entry.noun]
  // Accounts have no page of their own.
  return path ? <a href={`/${path}/${entry.subject}`}>{name}</a> : name
}
