import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline'
import type { NumberedLine } from '../ingest/claim-lines.js'
import { inGroups, inOrder } from '../ingest/flow.js'
import { openWorkerPool } from '../ingest/worker-pool.js'
import { complain } from './terminal.js'

/** Lines a message between threads. */
const GROUP = 20

/**
 * JSONL reports in, JSONL reports with their claims out, a line each, in the same order, on every core. Keeps no state and reads no
 * faster than its output is taken.
 */
export async function extractLines(): Promise<void> {
  const pool = openWorkerPool()
  try {
    const answers = inOrder(inGroups(numberedLines(), GROUP), availableParallelism() * 3, (group) =>
      pool.run('extractLines', group),
    )
    for await (const group of answers) {
      for (const answer of group) if ('problem' in answer) complain(answer.item, answer.problem)
      const lines = group.flatMap((answer) => ('line' in answer ? `${answer.line}\n` : [])).join('')
      if (!process.stdout.write(lines)) await once(process.stdout, 'drain')
    }
  } finally {
    await pool.close()
  }
}

async function* numberedLines(): AsyncGenerator<NumberedLine> {
  let number = 0
  const input = process.stdin.setEncoding('utf8')
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (text.trim() !== '') yield { number, text }
  }
}
