import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { start } from '../../cli/command.js'

/** A process that will be killed. */
export interface Victim {
  readonly child: ChildProcess
  /** Its first line, or null where it ended without one. */
  readonly firstLine: Promise<string | null>
  /** What it has written on standard error. */
  complaints(): string
  /** kill -9 after some milliseconds, by its number; whether it was still alive then. */
  killAfter(milliseconds: number): Promise<boolean>
}

/** Starts a command, of another release where its main file is given; `onLine` hears every line that it prints. */
export function victim(
  args: readonly string[],
  env: Record<string, string>,
  onLine = (_: string) => {},
  main?: string,
): Victim {
  const child = start(args, { env, ...(main && { main }) })
  let complaints = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (complaints += text))
  const ended = new Promise((resolve) => child.once('close', resolve))
  const lines = createInterface({ input: child.stdout! })
  lines.on('line', onLine)
  const firstLine = new Promise<string | null>((resolve) => {
    lines.once('line', resolve)
    void ended.then(() => resolve(null))
  })
  return {
    child,
    firstLine,
    complaints: () => complaints,
    async killAfter(milliseconds) {
      await Promise.race([sleep(milliseconds), ended])
      const killed = child.kill('SIGKILL')
      await ended
      if (child.exitCode !== null && child.exitCode !== 0) throw new Error(`${args[0]} failed by itself: ${complaints}`)
      return killed && child.signalCode === 'SIGKILL'
    },
  }
}
