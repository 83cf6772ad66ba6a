import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { resolve } from 'node:path'

/** What the environment settles. The only place that reads it. */
export interface Config {
  /** Postgres by URL; null = the embedded database in `dataDir`. */
  readonly databaseUrl: string | null
  /** Standbys of that Postgres, which pages and the API may read from. */
  readonly replicaUrls: readonly string[]
  readonly dataDir: string
  /** Places imported beside those of seeds/; need not exist. */
  readonly placesFile: string
  /** Private networks that `import` may fetch from, as `10.1.0.0/16, 127.0.0.1`; '' = none. */
  readonly fetchAllow: string
  readonly host: string
  readonly port: number
  /** Where people open the application, where that is not the address it listens on; null = there. */
  readonly baseUrl: string | null
  /** Requests a minute and person; 0 = any number. */
  readonly rateLimit: number
  /** Folder for rolling backups; '' = none are made. */
  readonly backupDir: string
  /** Hours between them. */
  readonly backupHours: number
  /** How many are kept. */
  readonly backupKeep: number
}

export interface Setting {
  readonly name: string
  /** As the README shows it; '' = none. */
  readonly standard: string
  readonly about: string
}

/** Every setting there is: the README's table is held against it by a test. */
export const SETTINGS = {
  databaseUrl: {
    name: 'DATABASE_URL',
    standard: '',
    about:
      'Postgres to keep everything in (`postgres://user:password@host:5432/name`); without it an embedded database',
  },
  replicaUrls: {
    name: 'DATABASE_REPLICA_URLS',
    standard: '',
    about: 'standbys of that Postgres, with commas between: `serve` reads from them what they already have',
  },
  dataDir: { name: 'DATA_DIR', standard: './data', about: 'folder of the embedded database' },
  placesFile: {
    name: 'PLACES_FILE',
    standard: './data/places.txt',
    about: 'places that `places import` keeps beside the built-in ones',
  },
  fetchAllow: {
    name: 'FETCH_ALLOW',
    standard: '',
    about:
      'private networks that `import` may fetch from (`10.1.0.0/16, 192.168.7.5`); without it only public addresses',
  },
  host: { name: 'HOST', standard: '127.0.0.1', about: 'address that `serve` listens on' },
  port: { name: 'PORT', standard: '3000', about: 'port that `serve` listens on' },
  baseUrl: {
    name: 'BASE_URL',
    standard: '',
    about:
      'where people open it, behind a proxy (`https://claims.example.org`); anything but a loopback address asks for a login',
  },
  rateLimit: {
    name: 'RATE_LIMIT',
    standard: '600',
    about: 'requests a minute for each person, where people log in; 0 = any number',
  },
  backupDir: {
    name: 'BACKUP_DIR',
    standard: '',
    about: 'folder in which `serve` keeps rolling backups; without it none are made',
  },
  backupHours: { name: 'BACKUP_HOURS', standard: '24', about: 'hours between two of them' },
  backupKeep: { name: 'BACKUP_KEEP', standard: '7', about: 'how many of them are kept' },
} as const satisfies Record<keyof Config, Setting>

/** A setting that cannot be used; the message says which and what it should be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

type Environment = Readonly<Record<string, string | undefined>>

/** Settings from `.env` in the current folder, where there is one, and from the environment, which wins. */
export function readConfig(overrides: Partial<Config> = {}): Config {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return { ...configFrom(process.env), ...overrides }
}

export function configFrom(environment: Environment): Config {
  const value = (key: keyof Config): string =>
    environment[SETTINGS[key].name]?.trim() || (SETTINGS[key] as Setting).standard
  return {
    databaseUrl: databaseUrl('DATABASE_URL', value('databaseUrl')),
    replicaUrls: value('replicaUrls')
      .split(/[\s,]+/)
      .flatMap((url) => databaseUrl('DATABASE_REPLICA_URLS', url) ?? []),
    dataDir: resolve(value('dataDir')),
    placesFile: resolve(value('placesFile')),
    fetchAllow: networkList(value('fetchAllow')),
    host: value('host'),
    port: portNumber(value('port')),
    baseUrl: baseUrl(value('baseUrl')),
    rateLimit: wholeNumber('RATE_LIMIT', value('rateLimit'), 0),
    backupDir: value('backupDir') && resolve(value('backupDir')),
    backupHours: wholeNumber('BACKUP_HOURS', value('backupHours'), 1),
    backupKeep: wholeNumber('BACKUP_KEEP', value('backupKeep'), 1),
  }
}

/** Where people open the application: what addresses that go out begin with, without a slash at the end. */
export const originOf = ({ baseUrl, host, port }: Pick<Config, 'baseUrl' | 'host' | 'port'>): string =>
  baseUrl === null ? `http://${host.includes(':') ? `[${host}]` : host}:${port}` : new URL(baseUrl).origin

function databaseUrl(name: string, text: string): string | null {
  if (text === '') return null
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text))
    throw new ConfigError(`${name} is no address of a Postgres: write it as postgres://user:password@host:5432/name`)
  return text
}

function baseUrl(text: string): string | null {
  // Bundlers and test runners set it to a path of theirs.
  if (text === '' || text === '/') return null
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new ConfigError('BASE_URL is no address: write it as https://claims.example.org')
  return text
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < least || number > 1_000_000)
    throw new ConfigError(`${name} must be a whole number from ${least} on, not '${text}'`)
  return number
}

/** Addresses and networks; that they can be used is seen at start and not at the first fetch. */
function networkList(text: string): string {
  for (const item of text.split(/[\s,]+/).filter(Boolean)) {
    const [address = '', bits, more] = item.split('/')
    const longest = isIP(address) === 4 ? 32 : 128
    const fits = bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= longest)
    if (!isIP(address) || !fits || more !== undefined)
      throw new ConfigError(`FETCH_ALLOW: '${item}' is no address or network; write it as 10.1.0.0/16`)
  }
  return text
}

/** A port to listen on; 0 lets the system choose one. */
export function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new ConfigError(`PORT must be a whole number from 0 to 65535, not '${text}'`)
  return port
}
