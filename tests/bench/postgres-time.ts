import { readdirSync, readFileSync } from 'node:fs'

/** Ticks a second in /proc, on every Linux that Node runs on. */
const TICKS = 100

/** Seconds of processor time that the Postgres started by this process has used, its connections' included (Linux alone). */
export function postgresSeconds(): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(processOf)
  const servers = new Set(all.filter(({ parent }) => parent === process.pid).map(({ id }) => id))
  const own = all.filter(({ id, parent }) => servers.has(id) || servers.has(parent))
  return own.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS
}

function processOf(id: string): { id: number; parent: number; ticks: number }[] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    if (!stat.includes('(postgres)')) return []
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    // See proc(5): of the process itself; of its children only what has ended, which no longer stands in a row of its own.
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15)
    return [{ id: Number(id), parent: fields[1]!, ticks: user + system + endedUser + endedSystem }]
  } catch {
    // It has ended meanwhile.
    return []
  }
}
