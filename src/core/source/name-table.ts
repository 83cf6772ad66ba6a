import type { Named } from './named.js'

/**
 * Reads a table of names written by hand, one line a body; `-` for no side or no country:
 *
 *     id     kind    side  country | Arabic names          | English names         | French names
 *     afp    agency  -     fr      | وكالة فرانس برس, أ ف ب | AFP                   | Agence France-Presse
 *
 * Blank lines and `#` lines are skipped. Throws on a line that it cannot read, naming it.
 */
export function readNameTable<Kind extends string>(table: string, kinds: readonly Kind[]): Named<Kind>[] {
  const rows: Named<Kind>[] = []
  for (const [number, line] of table.split('\n').entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const row = readLine(line, kinds)
    if (!row) throw new Error(`names, line ${number + 1}: cannot read "${line.trim()}"`)
    rows.push(row)
  }
  return rows
}

function readLine<Kind extends string>(line: string, kinds: readonly Kind[]): Named<Kind> | null {
  const [head = '', ar = '', en = '', fr = ''] = line.split('|')
  const [id, word, side, country, rest] = head.trim().split(/\s+/)
  const kind = kinds.find((known) => known === word)
  if (!id || !kind || !side || !country || rest !== undefined || en.trim() === '') return null
  return {
    id,
    kind,
    side: side === '-' ? null : side,
    country: country === '-' ? null : country,
    ar: namesOf(ar),
    en: namesOf(en),
    fr: namesOf(fr),
  }
}

const namesOf = (cell: string): string[] =>
  cell
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
