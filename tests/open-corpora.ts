import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Run from the project's folder. The open corpora and their scorers lie beside the project, where they are there at all: texts of others, for measuring only. */
export const SHARED = join(process.cwd(), '../shared')
export const corpusMissing = !existsSync(join(SHARED, 'corpus'))

export function corpusFile(...path: string[]): string {
  return join(SHARED, 'corpus', ...path)
}

export function readJsonLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** Runs a scorer of the open corpora on predictions and gives what it prints. GOLD may come with leading arguments. */
export function runScorer(
  script: string,
  gold: readonly string[],
  predicted: readonly unknown[],
  ...options: string[]
): string {
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-score-'))
  try {
    const file = join(folder, 'predicted.jsonl')
    writeFileSync(file, predicted.map((row) => JSON.stringify(row)).join('\n'))
    return execFileSync(process.execPath, [join(SHARED, 'eval', script), ...gold, file, ...options], {
      encoding: 'utf8',
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
