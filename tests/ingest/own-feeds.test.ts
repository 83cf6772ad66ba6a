import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFeed } from '../../src/ingest/feed/read-feed.js'
import { encode } from './encoding/encode.js'

const FOLDER = join(import.meta.dirname, 'feeds')

/** What stands at a file's head, up to a line of three dashes: a word, a colon, and what is said; the feed follows. */
function readFile(name: string) {
  const whole = readFileSync(join(FOLDER, name), 'utf8')
  const end = whole.indexOf('\n---\n')
  const said = whole
    .slice(0, end)
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const)
  const one = (word: string): string | undefined => said.find(([each]) => each === word)?.[1]
  return {
    about: one('about')!,
    header: one('header') ?? null,
    address: one('address') ?? null,
    bytes: encode(whole.slice(end + 5), one('bytes') ?? 'utf-8'),
    gold: {
      ...(JSON.parse(one('feed') ?? '{}') as object),
      entries: said.filter(([word]) => word === 'entry').map(([, json]) => JSON.parse(json) as object),
    },
  }
}

describe('feeds of every make', () => {
  it.each(readdirSync(FOLDER).map((name) => [readFile(name).about, name] as const))('%s (%s)', (_about, name) => {
    const { bytes, header, address, gold } = readFile(name)
    const read = readFeed(bytes, header, address)
    if ('problem' in read) return expect.fail(read.problem)
    expect(read.feed).toMatchObject(gold)
  })
})
