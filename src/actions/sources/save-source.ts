import type { Context } from '../../context.js'
import { foldText } from '../../core/text/fold.js'
import {
  addNames,
  findSource,
  insertSource,
  type NewSource,
  type SourceDetail,
  sourceById,
  sourceDetail,
  updateSource,
} from '../../db/sources.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { write } from '../write.js'

export type SourceInput = Pick<NewSource, 'name'> &
  Partial<Pick<NewSource, 'kind' | 'country' | 'languages' | 'side' | 'reliability'>> & {
    /** Other names that it goes by. */
    readonly aliases?: readonly string[]
  }

/** Adds a source, or completes the one that goes by the name; what it holds already changes nothing. Gives its id. */
export function saveSource(context: Context, { aliases = [], ...fields }: SourceInput): Promise<number> {
  if (fields.name.trim() === '') throw new ActionError('bad-input', 'a source needs a name')
  return write(context, async (context) => {
    const { db } = context
    const known = await sourceById(db, await findSource(db, fields.name))
    if (known && isComplete(await sourceDetail(db, known.id), fields, aliases)) return known.id
    const id = known?.id ?? (await insertSource(db, { ...fields, confirmed: true, created: context.now() }))
    if (known) await updateSource(db, id, { ...fields, name: known.name, confirmed: true })
    await addNames(db, id, aliases)
    const { created: _created, ...before } = known ?? {}
    await appendHistory(context, {
      action: 'saveSource',
      noun: 'source',
      subject: id,
      before: known && before,
      after: { ...fields, aliases },
    })
    return id
  })
}

function isComplete(
  known: SourceDetail | null,
  fields: Omit<SourceInput, 'aliases'>,
  aliases: readonly string[],
): boolean {
  if (!known?.confirmed) return false
  const { name, ...given } = fields
  const same = Object.entries(given).every(
    ([field, value]) => String(known[field as keyof typeof given]) === String(value),
  )
  const names = new Set(known.names.map(foldText))
  return same && [name, ...aliases].every((alias) => names.has(foldText(alias)))
}
