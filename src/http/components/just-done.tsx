import type { PropsWithChildren } from 'hono/jsx'
import type { Context } from '../../context.js'
import { fill } from '../../core/text/fill.js'
import { entryThatUndoes, type HistoryEntry, historyEntry } from '../../db/history.js'
import type { Locale } from '../locale/locale.js'
import type { WebContext } from '../web.js'
import { didWords } from './history-words.js'
import { UndoForm } from './undo-form.js'

/** The change that led here (`?did=` in the address), as long as it stands. */
export async function justDone(c: WebContext): Promise<HistoryEntry | null> {
  const { db }: Context = c.get('context')
  const id = Number(c.req.query('did'))
  if (!Number.isSafeInteger(id) || id < 1) return null
  const entry = await historyEntry(db, id)
  return entry && (await entryThatUndoes(db, id)) === null ? entry : null
}

/** Says of a change that it was taken back. */
export const TakenBack = ({ locale, entry }: { locale: Locale; entry: HistoryEntry }) => {
  const { history } = locale.words.desk
  return (
    <div class="just-done" role="status">
      <p data-said>
        {fill(history.takenBack, { what: didWords(locale, entry) })}{' '}
        <a href={`/history#entry-${entry.id}`}>{fill(history.entry, { n: locale.number(entry.id) })}</a>
      </p>
    </div>
  )
}

interface JustDoneProps {
  readonly locale: Locale
  readonly entry: HistoryEntry | null
  /** Where undoing leads. */
  readonly back: string
}

/** Says what was just done, with a way back and what else there is to see of it. */
export const JustDone = ({ locale, entry, back, children }: PropsWithChildren<JustDoneProps>) =>
  entry && (
    <div class="block just-done" role="status">
      <p>{didWords(locale, entry)}</p>
      {children}
      <UndoForm locale={locale} entry={entry} back={back} />
    </div>
  )
