import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../schema/migrations')

/** The tables whose rows a seal covers, the history among them (src/db/seals.ts). */
const SEALED = `sources source_names reports revisions claims attributions incident_links relations incidents judgements
  history accounts snapshots seals sealed_records`.split(/\s+/)
/** With this migration the last of them was sealed. */
const SEALED_WITH = '0010'

/** What changes how a row that stands already looks, so that its seal no longer fits. */
function changesRows(statement: string): boolean {
  const table = /^(?:alter table|update|delete from|insert into)\s+(?:only\s+)?"?(?:public"?\.)?"?(\w+)/i.exec(
    statement,
  )?.[1]
  if (!table || !SEALED.includes(table)) return false
  if (!/^alter/i.test(statement)) return true
  // A new column that is not set is left out of every seal; a generated or a filled one is not.
  return /add column.*(default|generated)|drop column|rename|set data type| type /i.test(statement)
}

it('no migration changes what a seal covers of rows that stand already', () => {
  const later = readdirSync(folder).filter((name) => name.endsWith('.sql') && name > `${SEALED_WITH}_~`)
  const wrong = later.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('--> statement-breakpoint')
      .map((statement) => statement.replace(/^\s*(--.*\s*)*/, ''))
      .filter(changesRows)
      .map((statement) => `${name}: ${statement.trim().slice(0, 100)}`),
  )
  expect(wrong, 'see docs/decisions/011-seals-and-migrations.md').toEqual([])
})

it.each([
  ['ALTER TABLE "claims" ADD COLUMN "x" text;', false],
  ['ALTER TABLE "feeds" ADD COLUMN "x" text DEFAULT 1;', false],
  ['CREATE INDEX "x" ON "claims" ("x");', false],
  ['ALTER TABLE "claims" ADD COLUMN "x" text DEFAULT 1 NOT NULL;', true],
  ['ALTER TABLE "claims" DROP COLUMN "x";', true],
  ['ALTER TABLE "claims" RENAME COLUMN "x" TO "y";', true],
  ['UPDATE "claims" SET "x" = 1;', true],
] as const)('%s changes rows: %s', (statement, changes) => {
  expect(changesRows(statement)).toBe(changes)
})
