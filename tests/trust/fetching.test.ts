import { execFile } from 'node:child_process'
import { createSocket, type Socket as NameServer } from 'node:dgram'
import diagnostics from 'node:diagnostics_channel'
import { promises as dns } from 'node:dns'
import { createServer as createHttp, type Server } from 'node:http'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ConfigError, configFrom } from '../../src/config.js'
import { fetchPage } from '../../src/ingest/fetch/fetch-page.js'
import { run } from '../cli/command.js'

/** Where nothing from outside may lead: loopback, private, shared, link-local with the clouds' metadata, test nets, multicast, reserved. */
const PRIVATE =
  `127.0.0.1 127.255.255.254 0.0.0.0 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 192.168.255.255
  169.254.169.254 169.254.0.1 100.64.0.1 100.127.255.255 192.0.0.1 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1
  255.255.255.255`.split(/\s+/)

const bytesOf = (address: string) => address.split('.').map(Number) as [number, number, number, number]
const hex = (value: number, width = 0) => value.toString(16).padStart(width, '0')

/** Every way to write an IPv4 address that a URL takes. */
function notations(address: string): string[] {
  const [a, b, c, d] = bytesOf(address)
  const whole = ((a * 256 + b) * 256 + c) * 256 + d
  const groups = `${hex(a * 256 + b)}:${hex(c * 256 + d)}`
  const inside = ['::ffff:', '::ffff:0:', '::', '64:ff9b::', '64:ff9b:1::', '0:0:0:0:0:ffff:']
  return [
    address,
    `${address}.`,
    String(whole),
    `0x${hex(whole)}`,
    `0${whole.toString(8)}`,
    `0x${hex(a)}.0x${hex(b)}.0x${hex(c)}.0x${hex(d)}`,
    `0${a.toString(8)}.${b}.${c}.${d}`,
    `${a}.${(b * 256 + c) * 256 + d}`,
    `${a}.${b}.${c * 256 + d}`,
    [...address].map((mark) => (mark === '.' ? mark : String.fromCodePoint(0xff10 + Number(mark)))).join(''),
    [...address].map((mark) => `%${hex(mark.charCodeAt(0))}`).join(''),
    ...inside.map((prefix) => `[${prefix}${address}]`),
    `[::FFFF:${groups}]`,
    `[2002:${groups}::1]`,
    `[2001:0:${groups}::1]`,
    `[2001:0:5ef5:79fd:0:0:${hex(0xffff ^ (a * 256 + b))}:${hex(0xffff ^ (c * 256 + d))}]`,
  ]
}

const IPV6 =
  `[::1] [::] [fe80::1] [fec0::1] [fc00::1] [fd00:ec2::254] [ff02::1] [100::1] [2001:db8::1] [3fff::1] [5f00::1] [::2]`.split(
    ' ',
  )
const SCHEMES =
  `file:///etc/passwd ftp://127.0.0.1/ gopher://127.0.0.1:70/_x dict://127.0.0.1:11211/ data:text/html,x javascript:alert(1)
  ws://127.0.0.1/ blob:http://127.0.0.1/x about:blank http://user@127.0.0.1/ http://user:pw@127.0.0.1/ http://127.0.0.1:22/ http://127.0.0.1:25/
  http://127.0.0.1:6379/ http://localhost/ http://LOCALHOST/ http://localhost./ http:/\\127.0.0.1 http:127.0.0.1 //127.0.0.1/`.split(
    /\s+/,
  )

let connected = 0
const attempts: string[] = []
const trap = createServer((socket: Socket) => {
  connected++
  socket.destroy()
})
let trapPort = 0
const routes = new Map<string, string>()
const pages: Server = createHttp((request, response) => {
  const target = routes.get(request.url ?? '')
  response.writeHead(target ? 302 : 404, target ? { location: target } : {}).end()
})
let pagePort = 0
/** Answers each question for a name with the next of its addresses. */
const names: NameServer = createSocket('udp4')
let namePort = 0
const told = new Map<string, string[]>()

/** Every address that any socket of this process sets out for. */
const watch = (message: unknown) =>
  (message as { socket: Socket }).socket.on('connectionAttempt', (ip: string) => attempts.push(ip))

beforeAll(async () => {
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve))
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.9', resolve))
  await new Promise<void>((resolve) => names.bind(0, '127.0.0.1', resolve))
  trapPort = (trap.address() as AddressInfo).port
  pagePort = (pages.address() as AddressInfo).port
  namePort = names.address().port
  names.on('message', (question, { port, address }) => names.send(answerTo(question), port, address))
  diagnostics.subscribe('net.client.socket', watch)
})
afterAll(() => {
  diagnostics.unsubscribe('net.client.socket', watch)
  trap.close()
  pages.closeAllConnections()
  pages.close()
  names.close()
})

function answerTo(question: Buffer): Buffer {
  let at = 12
  const labels: string[] = []
  for (let length = question[at]!; length > 0; length = question[at]!) {
    labels.push(question.toString('latin1', at + 1, at + 1 + length))
    at += length + 1
  }
  const asked = question.subarray(12, at + 5)
  const list = told.get(labels.join('.').toLowerCase()) ?? []
  const isA = question.readUInt16BE(at + 1) === 1
  const address = isA ? (list.length > 1 ? list.shift() : list[0]) : undefined
  const head = Buffer.from(question.subarray(0, 12))
  head.writeUInt16BE(0x8180, 2)
  head.writeUInt16BE(address ? 1 : 0, 6)
  head.writeUInt16BE(0, 10)
  if (!address) return Buffer.concat([head, asked])
  return Buffer.concat([head, asked, Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...bytesOf(address)])])
}

const HOSTILE = [
  ...PRIVATE.flatMap(notations).map((host) => `http://${host}:PORT/`),
  ...IPV6.map((host) => `http://${host}:PORT/`),
  ...SCHEMES,
]

describe('300 hostile addresses and more', () => {
  it(`reach nothing private by ${HOSTILE.length} notations`, { timeout: 300_000 }, async () => {
    expect(HOSTILE.length).toBeGreaterThan(300)
    const taken: string[] = []
    for (const address of HOSTILE) {
      const url = address.replace('PORT', String(trapPort))
      await fetchPage(url, { milliseconds: 3_000 }).then(
        () => taken.push(url),
        (error: Error) => error.name === 'FetchError' || taken.push(`${url}: ${error}`),
      )
    }
    expect(taken).toEqual([])
    expect(attempts).toEqual([])
    expect(connected).toBe(0)
  })

  it('reach nothing private behind a redirect', { timeout: 300_000 }, async () => {
    const targets = [
      ...PRIVATE.map((host) => `http://${host}:${trapPort}/`),
      ...IPV6.map((host) => `http://${host}/`),
      ...SCHEMES.filter((each) => each.includes(':/')),
    ]
    for (const [index, target] of targets.entries()) {
      routes.set(`/${index}`, target)
      const from = `http://127.0.0.9:${pagePort}/${index}`
      await expect(fetchPage(from, { allow: '127.0.0.9', milliseconds: 3_000 }), target).rejects.toThrow(
        /not fetched|no address|cannot be reached/,
      )
    }
    expect(attempts.filter((ip) => ip !== '127.0.0.9')).toEqual([])
    expect(connected).toBe(0)
  })

  it('reach nothing private by names that are bound anew between look and connection', {
    timeout: 120_000,
  }, async () => {
    const resolver = new dns.Resolver()
    resolver.setServers([`127.0.0.1:${namePort}`])
    const resolve = async (name: string) => (await resolver.resolve4(name)).map((address) => ({ address, family: 4 }))
    for (let turn = 0; turn < 40; turn++) {
      const name = `rebound-${turn}.example`
      told.set(name, ['93.184.216.34', PRIVATE[turn % PRIVATE.length]!])
      // Whoever looks first sees a public address; the connection asks again.
      expect(await resolve(name)).toEqual([{ address: '93.184.216.34', family: 4 }])
      await expect(fetchPage(`http://${name}:${trapPort}/`, { resolve, milliseconds: 3_000 })).rejects.toThrow(
        /private network/,
      )
    }
    expect(attempts.filter((ip) => ip !== '127.0.0.9')).toEqual([])
    expect(connected).toBe(0)
  })
})

describe('FETCH_ALLOW', () => {
  it.each(['10.0.0.0/33', 'intranet.example', '10.0.0.0/', '::/129', '10.0.0/8', '10.0.0.0/8/8', '10.0.0.0/x'])(
    '%s is refused at start',
    async (list) => {
      expect(() => configFrom({ FETCH_ALLOW: list })).toThrow(ConfigError)
      const { code, stderr } = await run(['serve', '--port', '0'], { env: { FETCH_ALLOW: list } })
      expect(code).not.toBe(0)
      expect(stderr).toContain('FETCH_ALLOW')
    },
    120_000,
  )

  it('opens an intranet to extract too', async () => {
    const news: Server = createHttp((_, response) =>
      response.setHeader('content-type', 'text/html').end('<p>Shelling killed 12 people in the old port on Monday.'),
    )
    await new Promise<void>((resolve) => news.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(news.address() as AddressInfo).port}/`
    const shut = await run(['extract', address, '--lang', 'en'])
    expect(shut.stderr).toContain('private network')
    const open = await run(['extract', address, '--lang', 'en'], { env: { FETCH_ALLOW: '127.0.0.1' } })
    expect(open.stdout).toContain('12')
    news.close()
  }, 120_000)
})

const MB = 1_000_000
const DEEP = 100_000
const BOMBS: [string, () => { body: Buffer; type?: string; encoding?: string }][] = [
  ['gzip of 1 GB', () => ({ body: gzipSync(Buffer.alloc(1_000 * MB)), encoding: 'gzip' })],
  ['br of 300 MB', () => ({ body: brotliCompressSync(Buffer.alloc(300 * MB)), encoding: 'br' })],
  ['gzip in gzip', () => ({ body: gzipSync(gzipSync(Buffer.alloc(200 * MB))), encoding: 'gzip, gzip' })],
  ['gzip in gzip, told once', () => ({ body: gzipSync(gzipSync(Buffer.alloc(200 * MB))), encoding: 'gzip' })],
  ['a line of 10 MB', () => ({ body: Buffer.from(`<p>${'12 killed '.repeat(MB)}`), type: 'text/html' })],
  [
    'XML 100,000 deep',
    () => ({
      body: Buffer.from(`<?xml version="1.0"?><rss>${'<a>'.repeat(DEEP)}12${'</a>'.repeat(DEEP)}</rss>`),
      type: 'application/rss+xml',
    }),
  ],
  ['HTML 100,000 deep', () => ({ body: Buffer.from(`<div>`.repeat(DEEP)), type: 'text/html' })],
  [
    'JSON 100,000 deep',
    () => ({
      body: Buffer.from(`{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`),
      type: 'application/feed+json',
    }),
  ],
  [
    'entities of a billion laughs',
    () => ({
      body: Buffer.from(
        `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]><rss><channel><title>&j;</title></channel></rss>`,
      ),
      type: 'text/xml',
    }),
  ],
]

describe('bombs', () => {
  it.each(BOMBS)('%s is survived in less than 512 MB and 2 s of work', { timeout: 300_000 }, async (_, make) => {
    const { body, type = 'text/html', encoding } = make()
    const server: Server = createHttp((__, response) => {
      response.setHeader('content-type', type)
      if (encoding) response.setHeader('content-encoding', encoding)
      response.end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const script = `
      const { readReports } = await import(${JSON.stringify(join(import.meta.dirname, '../../dist/src/ingest/read-reports.js'))})
      await import(${JSON.stringify(join(import.meta.dirname, '../../dist/src/ingest/read-address.js'))})
      const before = process.cpuUsage()
      let outcome = []
      for await (const result of readReports([${JSON.stringify(address)}], { fetchAllow: '127.0.0.1', lang: 'en' }))
        outcome.push('failure' in result ? result.failure.problem : 'report of ' + result.report.text.length)
      const { user, system } = process.cpuUsage(before)
      console.log(JSON.stringify({ outcome, seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1000 }))`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
    server.close()
    const told = JSON.parse(stdout) as { outcome: string[]; seconds: number; megabytes: number }
    console.log(_, JSON.stringify(told).slice(0, 200))
    expect(told.outcome.filter((each) => each.startsWith('report of') && Number(each.slice(10)) > 5_000_000)).toEqual(
      [],
    )
    expect(told.megabytes).toBeLessThan(512)
    expect(told.seconds).toBeLessThan(2)
  })
})
