import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeLock } from '../../src/db/engine/lock.js'
import { processStart } from '../../src/db/engine/process-start.js'

describe('lock of the folder', () => {
  let folder: string
  const file = () => join(folder, 'countercheck.lock')
  const left = (holder: unknown) => writeFileSync(file(), typeof holder === 'string' ? holder : JSON.stringify(holder))
  const holder = { pid: process.pid, birth: processStart(process.pid), command: 'countercheck serve', since: 'noon' }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'countercheck-lock-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is taken once and given back', async () => {
    const release = await takeLock(folder)
    await expect(takeLock(folder)).rejects.toThrow(
      new RegExp(`in use by process ${process.pid} \\(.*\\); stop that one first, or set DATA_DIR`),
    )
    await release()
    await (await takeLock(folder))()
  })

  it('is never taken from a live process', async () => {
    left(holder)
    await expect(takeLock(folder)).rejects.toThrow(/countercheck serve, since noon/)
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual(holder)
  })

  it('is taken from a process that is gone, and from one whose number went to another', async () => {
    left({ ...holder, pid: 2 ** 22 + 1 })
    await (await takeLock(folder))()
    left({ ...holder, birth: 'another start' })
    await (await takeLock(folder))()
  })

  it('is taken where the file is no lock', async () => {
    left('{"pid":')
    await (await takeLock(folder))()
  })

  it('is not given back by one who no longer holds it', async () => {
    const release = await takeLock(folder)
    left(holder)
    await release()
    expect(readFileSync(file(), 'utf8')).toBe(JSON.stringify(holder))
  })

  it('goes to one of many who find it stale at once', async () => {
    left({ ...holder, pid: 2 ** 22 + 1 })
    const taken = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(folder)))
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('says so where the folder cannot be written', async () => {
    await expect(takeLock(join(folder, 'missing'))).rejects.toThrow(/cannot be written \(ENOENT\); set DATA_DIR/)
  })
})
