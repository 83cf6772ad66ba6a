import { createHash } from 'node:crypto'
import type { Context } from '../context.js'
import { canonicalJson, GENESIS } from '../core/history.js'
import { lastEntry } from '../db/history.js'
import { insertSeal, lastSeal, type Seal, sealTouched, touchedNouns } from '../db/seals.js'

/** Seals what this transaction changed; call it last, inside of it. Nothing is sealed where nothing was changed. */
export async function sealChanges({ db, now }: Context): Promise<void> {
  const nouns = await touchedNouns(db)
  if (nouns.length === 0) return
  const sealed = await sealTouched(db, nouns)
  const head = (await lastEntry(db))?.hash ?? GENESIS
  const previous = (await lastSeal(db))?.hash ?? GENESIS
  const seal = { ...sealed, at: now(), head, previous, algorithm: 'sha256' }
  await insertSeal(db, { ...seal, hash: sealHash(seal) })
}

/** Of all that a seal says, its number too, and of the seal before it. */
export function sealHash({ id, at, head, records, root, algorithm, previous }: Omit<Seal, 'hash'>): string {
  const said = { id, at: at.toISOString(), head, records, root, algorithm, previous }
  return createHash('sha256').update(canonicalJson(said)).digest('hex')
}
