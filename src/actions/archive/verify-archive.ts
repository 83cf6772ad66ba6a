import { createHash } from 'node:crypto'
import type { Context } from '../../context.js'
import { GENESIS } from '../../core/history.js'
import { strayClaims } from '../../db/claims.js'
import { entriesAfter } from '../../db/history.js'
import { textsAfter } from '../../db/revisions.js'
import { entryHash } from '../append-history.js'
import { brokenSeals } from './verify-seals.js'
import { strayTokens } from './verify-tokens.js'

/** What no longer holds, a line each; empty where the archive is whole. */
export async function verifyArchive(context: Context): Promise<string[]> {
  return [
    ...(await brokenEntries(context)),
    ...(await changedTexts(context)),
    ...(await strayQuotes(context)),
    ...(await brokenSeals(context)),
    ...(await strayTokens(context)),
  ]
}

/** Rows read at a time: an archive may be larger than the memory. */
const BATCH = 500

async function brokenEntries({ db }: Context): Promise<string[]> {
  const problems: string[] = []
  let previous = GENESIS
  for (let last = 0; ; ) {
    const entries = await entriesAfter(db, last, BATCH)
    for (const entry of entries) {
      if (entry.previous !== previous) problems.push(`history: entry ${entry.id} does not follow the one before it`)
      if (entryHash(entry) !== entry.hash) problems.push(`history: entry ${entry.id} was changed after it was written`)
      previous = entry.hash
      last = entry.id
    }
    if (entries.length < BATCH) return problems
  }
}

async function changedTexts({ db }: Context): Promise<string[]> {
  const problems: string[] = []
  for (let last = 0; ; ) {
    const texts = await textsAfter(db, last, BATCH)
    for (const { id, report, number, text, hash } of texts) {
      last = id
      if (createHash('sha256').update(text).digest('hex') !== hash)
        problems.push(`report ${report}: the text of revision ${number} is not the one that was kept`)
    }
    if (texts.length < BATCH) return problems
  }
}

async function strayQuotes({ db }: Context): Promise<string[]> {
  const stray = await strayClaims(db)
  return stray.map((id) => `claim ${id}: its quote does not stand where it says`)
}
