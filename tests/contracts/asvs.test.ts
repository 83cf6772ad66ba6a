import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** The cells of every table row of a document, without the heads. */
function rows(file: string): string[][] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  const cells = lines.filter((line) => line.startsWith('| ')).map((line) => line.split('|').slice(1, -1))
  return cells.map((row) => row.map((cell) => cell.trim())).filter((row) => !/^(-+|chapter|threat)$/.test(row[0]!))
}

/** A test's file without its ending, or a folder with tests in it. */
function isTest(name: string): boolean {
  const path = join(root, name)
  if (existsSync(`${path}.test.ts`) || existsSync(`${path}.test.tsx`)) return true
  return (
    existsSync(path) && statSync(path).isDirectory() && readdirSync(path).some((file) => /\.test\.tsx?$/.test(file))
  )
}

const named = (row: readonly string[]): string[] =>
  [...row.join(' ').matchAll(/`(tests\/[\w/-]+)`/g)].map(([, name]) => name!)

it.each(['docs/asvs.md', 'SECURITY.md'])('every test that %s names is there', (file) => {
  const names = rows(file).flatMap(named)
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter((name) => !isTest(name))).toEqual([])
})

it('every row of the ASVS names a test, or says why there is none', () => {
  const bare = rows('docs/asvs.md').filter((row) => {
    const [, done, held] = row
    if (held === '') return true
    return named(row).length === 0 && done !== '–' && !/`npm run|not ours to test/.test(held!)
  })
  expect(bare).toEqual([])
})

it('no chapter of the ASVS is left out', () => {
  const chapters = new Set(rows('docs/asvs.md').map(([chapter]) => /^V(\d+)/.exec(chapter!)?.[1]))
  expect([...chapters]).toEqual(Array.from({ length: 17 }, (_, index) => String(index + 1)))
})
