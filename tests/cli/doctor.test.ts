import { afterAll, describe, expect, inject, it } from 'vitest'
import { openServer } from '../../src/db/engine/server.js'
import { databaseUrl, onServer } from '../support/engines.js'
import { lines, run } from './command.js'

const server = inject('postgresUrl')
const made: string[] = []

/** An empty database with all tables, in which letters are told by the character type that is named. */
async function databaseOf(characterType: string): Promise<string> {
  const name = `doctor_${characterType.replace(/\W/g, '').toLowerCase()}_${process.pid}`
  made.push(name)
  await onServer(server, (sql) => sql.unsafe(`create database ${name} template template0 lc_ctype '${characterType}'`))
  const url = databaseUrl(server, name)
  const database = await openServer(url)
  await database.migrate()
  await database.close()
  return url
}

afterAll(() =>
  onServer(server, async (sql) => {
    for (const name of made) await sql.unsafe(`drop database if exists ${name} with (force)`)
  }),
)

describe('doctor', () => {
  it('says in one line what to do where no Arabic word is found by index', async () => {
    const { code, stderr, stdout } = await run(['doctor'], { env: { DATABASE_URL: await databaseOf('C') } })
    expect(code).toBe(1)
    expect(lines(stderr)).toHaveLength(1)
    expect(stderr).toContain('character type is C, by which no Arabic word is found by index')
    expect(stderr).toContain('createdb --template=template0 --locale=C.UTF-8')
    expect(stdout).not.toContain('search')
  })

  it('finds nothing amiss where letters beyond ASCII are letters', async () => {
    const { code, stderr, stdout } = await run(['doctor'], { env: { DATABASE_URL: await databaseOf('C.UTF-8') } })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('in Arabic too')
  })
})
