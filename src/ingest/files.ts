import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** Endings of files that hold reports. */
const ENDINGS = new Set([
  '.txt',
  '.text',
  '.md',
  '.html',
  '.htm',
  '.jsonl',
  '.ndjson',
  '.rss',
  '.atom',
  '.rdf',
  '.csv',
  '.tsv',
  '.xlsx',
  '.warc',
  '.zip',
])

/**
 * The files named, and in the place of a folder the report files in and below it, by name; hidden ones are left out, and
 * `passedOver` hears of the others.
 */
export async function expandFolders(
  paths: readonly string[],
  passedOver: (folder: string, files: readonly string[]) => void = () => {},
): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const isFolder = path !== '-' && (await stat(path).catch(() => null))?.isDirectory()
    const all = isFolder ? await filesIn(path) : []
    const inside = all.filter(holdsReports)
    // A folder without any stays: whoever reads it is told.
    files.push(...(inside.length > 0 ? inside : [path]))
    const others = all.filter((file) => !holdsReports(file))
    if (inside.length > 0 && others.length > 0) passedOver(path, others)
  }
  return files
}

const holdsReports = (name: string): boolean =>
  ENDINGS.has(extname(name.replace(/\.gz$/i, '')).toLowerCase()) && !/(?<!\.warc)\.gz$/i.test(name)

/** Why nothing was read of a folder, and what to do. */
export async function folderProblem(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => !entry.isDirectory())
  if (files.length === 0) return 'is an empty folder: there is nothing in it to read'
  if ((await filesIn(folder)).some(holdsReports)) return 'is a folder; name report files in it'
  return `is a folder without reports: none of its files (${files.length}) ends in ${[...ENDINGS].join(', ')}`
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await filesIn(path)))
    else if (entry.isFile()) files.push(path)
  }
  return files
}
