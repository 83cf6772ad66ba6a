import { SEALED_NOUNS, type SealedNoun } from '../../../schema/index.js'
import type { Context } from '../../context.js'
import { GENESIS } from '../../core/history.js'
import { lastEntry } from '../../db/history.js'
import { inUniversalTime, looksAfter, missingRecords, sealsAfter, strayRecords } from '../../db/seals.js'
import { sealHash } from '../seal-changes.js'

/** Records that are not as the last action left them, and seals that were tampered with: a line each. */
export function brokenSeals(context: Context): Promise<string[]> {
  return context.db.transaction(async (db) => {
    await inUniversalTime(db)
    const inside = { ...context, db }
    const problems = await brokenChain(inside)
    for (const noun of SEALED_NOUNS) problems.push(...(await changedRecords(inside, noun)))
    return problems
  })
}

const BATCH = 1_000

async function brokenChain({ db }: Context): Promise<string[]> {
  const problems: string[] = []
  let [previous, last, head] = [GENESIS, 0, GENESIS]
  for (let size = BATCH; size === BATCH; ) {
    const page = await sealsAfter(db, last, BATCH)
    for (const { now, ...seal } of page) {
      const says = (what: string) => problems.push(`seals: seal ${seal.id} ${what}`)
      if (seal.previous !== previous) says('does not follow the one before it')
      if (seal.algorithm !== 'sha256' || sealHash(seal) !== seal.hash) says('was changed after it was written')
      if (now.records !== seal.records || now.root !== seal.root) says('does not hold the records that it was made for')
      ;[previous, last, head] = [seal.hash, seal.id, seal.head]
    }
    size = page.length
  }
  if (((await lastEntry(db))?.hash ?? GENESIS) !== head)
    problems.push('history: its last entry is not the one that was sealed last')
  const stray = await strayRecords(db)
  if (stray > 0) problems.push(`seals: ${stray} records are kept under seals that do not exist`)
  return problems
}

/** What belongs to a record is sealed with it. */
const WITH: Partial<Record<SealedNoun, string>> = {
  claim: ' (it, its attribution, its links or its relations)',
  source: ' (it or its names)',
}

async function changedRecords({ db }: Context, noun: SealedNoun): Promise<string[]> {
  const problems: string[] = []
  for (let last = 0, size = BATCH; size === BATCH; ) {
    const looks = await looksAfter(db, noun, last, BATCH)
    for (const { id, digest, sealed } of looks) {
      last = id
      if (sealed === null || sealed === 'gone') problems.push(`${noun} ${id}: no action ever kept it`)
      else if (digest !== sealed) problems.push(`${noun} ${id}: is not as the last action left it${WITH[noun] ?? ''}`)
    }
    size = looks.length
  }
  const missing = await missingRecords(db, noun)
  return [...problems, ...missing.map((id) => `${noun} ${id}: was removed`)]
}
