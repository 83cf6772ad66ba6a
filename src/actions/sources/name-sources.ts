import type { Context } from '../../context.js'
import { foldText } from '../../core/text/fold.js'
import { findSources, insertSource } from '../../db/sources.js'
import { appendChanges } from '../append-history.js'

/** The sources that go by the names, by name; where none does, a new one that nobody has looked at yet. */
export async function sourcesNamed(context: Context, names: readonly string[]): Promise<Map<string, number>> {
  const found = await findSources(context.db, names)
  const unknown = new Map<string, string>()
  for (const name of names) if (!found.has(name) && !unknown.has(foldText(name))) unknown.set(foldText(name), name)
  const made = new Map<string, number>()
  for (const [folded, name] of unknown)
    made.set(folded, await insertSource(context.db, { name, kind: 'outlet', created: context.now() }))
  await appendChanges(
    context,
    [...unknown].map(([folded, name]) => ({
      action: 'saveSource',
      noun: 'source',
      subject: made.get(folded)!,
      before: null,
      after: { name },
    })),
  )
  return new Map(names.map((name) => [name, found.get(name) ?? made.get(foldText(name))!]))
}
