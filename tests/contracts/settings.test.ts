import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configFrom, SETTINGS, type Setting } from '../../src/config.js'

const root = join(import.meta.dirname, '../..')
const settings: readonly Setting[] = Object.values(SETTINGS)

describe('settings', () => {
  it('stand in the README, every one, as the code has them', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const told = readme.split('<!-- settings:begin -->')[1]?.split('<!-- settings:end -->')[0]?.trim()
    const rows = settings.map(
      ({ name, standard, about }) => `| \`${name}\` | ${standard && `\`${standard}\``} | ${about} |`,
    )
    expect(told).toBe(['| setting | standard | what it does |', '| --- | --- | --- |', ...rows].join('\n'))
  })

  it('are read from the environment in one file alone', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    const readers = files
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) => /process\.env|loadEnvFile/.test(readFileSync(join(root, 'src', file), 'utf8')))
    expect(readers).toEqual(['config.ts'])
  })

  it('have standards that can be used', () => {
    expect(configFrom({})).toMatchObject({ databaseUrl: null, host: '127.0.0.1', port: 3000 })
    expect(configFrom({ DATA_DIR: '  ', PORT: '' })).toEqual(configFrom({}))
  })

  it.each([
    [{ PORT: 'http' }, /PORT must be a whole number/],
    [{ PORT: '70000' }, /PORT must be a whole number/],
    [{ DATABASE_URL: 'mysql://localhost/x' }, /DATABASE_URL is no address of a Postgres/],
    [{ DATABASE_URL: 'postgres://a b' }, /DATABASE_URL is no address of a Postgres/],
  ])('refuse %j with the setting’s name', (environment, words) => {
    expect(() => configFrom(environment)).toThrow(words)
  })
})
