import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { freshFolder } from '../support/databases.js'
import { lines, run, scratchFolder, start } from './command.js'

const folder = scratchFolder()

it.each(['SIGINT', 'SIGTERM'] as const)(
  'an import stopped by %s closes a whole database and says how to go on',
  async (signal) => {
    const env = { DATA_DIR: freshFolder(join(folder, signal)) }
    const file = join(folder, `${signal}.jsonl`)
    const reports = Array.from({ length: 160 }, (_, index) => ({
      id: `${index}`,
      lang: 'en',
      text: `Shelling killed ${index + 1} people in the old town.`,
    }))
    writeFileSync(file, reports.map((report) => JSON.stringify(report)).join('\n'))

    const child = start(['import', '--json', file], { env })
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    let [acknowledged, stderr] = [0, '']
    child.stderr!.on('data', (text: Buffer) => (stderr += text))
    for await (const _ of createInterface({ input: child.stdout! })) if (++acknowledged === 1) child.kill(signal)
    expect(await ended).toBe(1)
    expect(acknowledged).toBeLessThan(reports.length)
    expect(lines(stderr)).toEqual([
      expect.stringMatching(/stopped: what was kept is whole; run the same command again/),
    ])

    const rest = await run(['import', file], { env })
    expect(rest.stdout).toContain(`${reports.length - acknowledged} recorded, ${acknowledged} known already`)
    expect(await run(['verify'], { env })).toMatchObject({ code: 0, stderr: '' })
  },
)
