import type { HistoryEntry } from '../../db/history.js'
import { roleToUndo } from '../auth/may-undo.js'
import type { Locale } from '../locale/locale.js'
import { useMayAs } from './allowed.js'
import { Hidden } from './claim-form.js'

interface UndoFormProps {
  readonly locale: Locale
  readonly entry: Pick<HistoryEntry, 'id' | 'noun'>
  /** Where to go on. */
  readonly back: string
  /** The key that presses it. */
  readonly shortcut?: string
}

/** The way back from a change, for those who may take it. */
export const UndoForm = ({ locale, entry, back, shortcut }: UndoFormProps) =>
  useMayAs(roleToUndo(entry)) && (
    <form class="undo" action={`/history/${entry.id}/undo`} method="post">
      <Hidden values={{ back }} />
      <button class="quiet" type="submit" data-key={shortcut}>
        {locale.words.desk.review.undo} {shortcut && <kbd>{shortcut}</kbd>}
      </button>
    </form>
  )
