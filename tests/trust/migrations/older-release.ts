import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsFolder } from '../../../src/db/engine/migrations.js'
import { packageRoot } from '../../../src/package-root.js'

interface Journal {
  readonly entries: readonly { readonly tag: string }[]
}

const BREAKPOINT = '--> statement-breakpoint'
/** Far longer than it takes to kill who waits here, seconds. */
const PAUSE = 120

const journal = (): Journal => JSON.parse(readFileSync(join(migrationsFolder(), 'meta/_journal.json'), 'utf8'))

export const migrationTags = (): string[] => journal().entries.map(({ tag }) => tag)

/** The application in a folder of its own, in which migrations can be taken away and changed. Gives the file to start it by. */
export function copyRelease(folder: string): string {
  mkdirSync(folder, { recursive: true })
  for (const part of ['package.json', 'dist/src', 'dist/schema', 'dist/seeds', 'seeds', 'schema/migrations'])
    cpSync(join(packageRoot(), part), join(folder, part), { recursive: true })
  symlinkSync(join(packageRoot(), 'node_modules'), join(folder, 'node_modules'))
  return join(folder, 'dist/src/main.js')
}

/** From now on the copy knows the first `count` migrations only. */
export function keepMigrations(folder: string, count: number): void {
  const kept = { ...journal(), entries: journal().entries.slice(0, count) }
  writeFileSync(join(folder, 'schema/migrations/meta/_journal.json'), JSON.stringify(kept))
}

/** The last migration that the copy knows waits in the middle of its statements, having run `sign` there; or does so no more. */
export function pauseInside(folder: string, tag: string, sign: string | null): void {
  const statements = readFileSync(join(migrationsFolder(), `${tag}.sql`), 'utf8').split(BREAKPOINT)
  const middle = Math.ceil(statements.length / 2)
  if (sign !== null) statements.splice(middle, 0, `\n${sign}\n`, `\nselect pg_sleep(${PAUSE});\n`)
  writeFileSync(join(folder, 'schema/migrations', `${tag}.sql`), statements.join(BREAKPOINT))
}
