import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A report with nothing to complain of. */
export const GOOD = 'Shelling killed 12 civilians in the old town, the ministry said.'

const MAIN = join(import.meta.dirname, '../../dist/src/main.js')

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly env?: Record<string, string>
  readonly input?: string | Buffer
  readonly cwd?: string
  /** The file to start, of another release. */
  readonly main?: string
}

/** Starts the command line as people do, in a process of its own. */
export function start(args: readonly string[], { env = {}, cwd, main = MAIN }: RunOptions = {}): ChildProcess {
  // The test runner sets a BASE_URL of its own.
  const { DATABASE_URL: _url, DATA_DIR: _dir, BASE_URL: _base, ...inherited } = process.env
  return spawn(process.execPath, [main, ...args], { env: { ...inherited, ...env }, cwd: cwd ?? tmpdir() })
}

export function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = start(args, options)
  let [stdout, stderr] = ['', '']
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdin!.on('error', () => {}).end(options.input ?? '')
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
}

/** A folder for the tests of a file, removed after them. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

export const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')
