import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { htmlText } from '../../src/ingest/article/html-text.js'
import { decodeText } from '../../src/ingest/encoding/decode.js'
import type { Feed } from '../../src/ingest/feed/feed.js'
import { readFeed } from '../../src/ingest/feed/read-feed.js'

const FOLDER = new URL('../../../shared/corpus/hostile/feeds/', import.meta.url)
const isHere = existsSync(FOLDER)
if (!isHere) console.log('hostile feeds: skipped, ../shared/corpus/hostile/feeds is not here')

/** What the comment at a feed's head says must be read: `entries[0]['title'] == 'x'`. */
const EXPECTATION =
  /(feed|entries\[(\d+)\])(?:\['(\w+)'\]|\.(\w+))(?:\[0\]\['value'\]|\['value'\])? == (?:u?'((?:[^'\\]|\\.)*)'|\(([\d, ]+)\))/

function expected(head: string) {
  const match = head.match(EXPECTATION)
  if (!match || / or /.test(head.match(/Expect:.*/)?.[0] ?? '')) return null
  const [, , entry, quoted, dotted, text, time] = match
  const field = (quoted ?? dotted!).replace(/_(?:detail|parsed)$/, '')
  return {
    entry: entry === undefined ? null : Number(entry),
    field,
    value: text === undefined ? isoOf(time!) : unescaped(text),
  }
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gi, (_, wide, narrow, other) =>
    other ? (other === 'n' ? '\n' : other) : String.fromCharCode(Number.parseInt(wide ?? narrow, 16)),
  )

function isoOf(tuple: string): string {
  const [year, month, day, hour, minute, second] = tuple.split(',').map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString()
}

/** undefined: a field that a feed of reports does not need. */
function fieldOf(feed: Feed, entry: number | null, field: string): string | null | undefined {
  if (entry === null) return { title: feed.title, link: feed.link }[field]
  const one = feed.entries[entry]
  if (!one) return null
  const { title, link, id, published, updated, summary, text } = one
  return { title, link, id, guid: id, published, updated, summary, description: summary, content: text }[field]
}

function isRight(value: string, read: string | null): boolean {
  if (read === null) return value === ''
  const instant = /^\d{4}-.*T/.test(value) ? Date.parse(value) : Number.NaN
  return read === value || read === htmlText(value) || Date.parse(read) === instant
}

describe.skipIf(!isHere)('hostile feeds', () => {
  it('reads every feed or refuses it with a reason, and nearly every field that must be read', () => {
    const told = { feeds: 0, refused: 0, fields: 0, right: 0 }
    const wrong: string[] = []
    for (const name of readdirSync(FOLDER)) {
      const bytes = readFileSync(new URL(name, FOLDER))
      const head = decodeText(bytes).text.slice(0, 1_500)
      const result = readFeed(bytes, head.match(/Header:\s*Content-type:\s*(.*)/i)?.[1] ?? null)
      told.feeds++
      if ('problem' in result) {
        told.refused++
        expect(result.problem).not.toBe('')
        wrong.push(`${name}: refused, ${result.problem}`)
        continue
      }
      const must = expected(head)
      const read = must && fieldOf(result.feed, must.entry, must.field)
      if (!must || read === undefined || name.startsWith('illformed')) continue
      told.fields++
      if (isRight(must.value, read)) told.right++
      else wrong.push(`${name}: ${must.field}: ${JSON.stringify(must.value)}, read ${JSON.stringify(read)}`)
    }
    console.log(
      `${told.feeds} feeds, ${told.refused} refused; of ${told.fields} titles, links, dates and texts ${((told.right / told.fields) * 100).toFixed(1)} % right\n${wrong.join('\n')}`,
    )
    expect(told.fields).toBeGreaterThan(150)
    expect(told.right / told.fields).toBeGreaterThanOrEqual(0.97)
  })
})
