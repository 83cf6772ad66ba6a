import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** When a process started, in the system's own words: two processes with one number differ in it. null where it cannot be told. */
export function processStart(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      // The name, in brackets, may hold blanks; the start is the 20th field behind it.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
    }
    if (process.platform === 'win32') return null
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}
