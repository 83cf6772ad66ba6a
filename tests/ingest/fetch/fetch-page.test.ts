import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublic, networksOf } from '../../../src/ingest/fetch/address-guard.js'
import { fetchPage } from '../../../src/ingest/fetch/fetch-page.js'

const PAGE = '<p>Nine people were killed.'
const bomb = Buffer.alloc(50_000_000, 'a')
let visits = 0
const routes: Record<string, RequestListener> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
  '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/br': (_, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync(PAGE)),
  '/cut': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE).subarray(0, 20)),
  '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(bomb)),
  '/nested': (_, response) => response.setHeader('content-encoding', 'gzip, gzip').end(gzipSync(gzipSync(bomb))),
  '/large': (_, response) => response.end(bomb),
  '/redirect': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-private': (request, response) =>
    response.writeHead(302, { location: `http://[::ffff:127.0.0.2]:${request.socket.localPort}/page` }).end(),
  '/slow': () => {},
  '/trickle': (_, response) => void response.write('a'),
  '/missing': (_, response) => response.writeHead(404).end(),
  '/headers': (_, response) => response.setHeader('x', 'a'.repeat(60_000)).end(),
}
const server: Server = createServer((request, response) => {
  visits++
  routes[request.url ?? '']?.(request, response)
})
let port = 0
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const get = (path: string, more: object = {}) =>
  fetchPage(`http://127.0.0.1:${port}${path}`, { allow: '127.0.0.1', milliseconds: 3_000, ...more })

describe('fetchPage', () => {
  it.each(['/page', '/gzip', '/br', '/redirect'])('fetches %s', async (path) => {
    expect((await get(path)).bytes.toString()).toBe(PAGE)
  })

  it('tells where a page was found and what it says it is', async () => {
    expect(await get('/redirect')).toMatchObject({
      url: `http://127.0.0.1:${port}/page`,
      contentType: 'text/html; charset=utf-8',
    })
  })

  it.each([
    ['/missing', /answers 404/],
    ['/loop', /redirects more than 5/],
    ['/to-file', /only http and https/],
    ['/to-private', /private network/],
    ['/cut', /cannot be fetched/],
    ['/bomb', /larger than/],
    ['/nested', /packed in a way/],
    ['/large', /larger than/],
    ['/headers', /cannot be fetched/],
  ])('refuses %s with a reason', async (path, reason) => {
    await expect(get(path)).rejects.toThrow(reason)
  })

  it('says in words which host is not reached, and what to check', async () => {
    const failing = (code: string) => async () => {
      throw Object.assign(new Error(`getaddrinfo ${code} news.example`), { code })
    }
    const reach = (code: string) => fetchPage('http://news.example/a', { resolve: failing(code) })
    await expect(reach('ENOTFOUND')).rejects.toThrow(/^cannot be reached: no host is called news\.example; check its/)
    await expect(reach('EAI_AGAIN')).rejects.toThrow(/^cannot be reached: nobody tells where news\.example is; check/)
    const free = createServer()
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve))
    const { port: closed } = free.address() as AddressInfo
    await new Promise((resolve) => free.close(resolve))
    await expect(fetchPage(`http://127.0.0.1:${closed}/`, { allow: '127.0.0.1' })).rejects.toThrow(
      `cannot be reached: 127.0.0.1:${closed} takes no connection; check the address`,
    )
    await expect(fetchPage(`https://127.0.0.1:${port}/`, { allow: '127.0.0.1' })).rejects.toThrow(
      /does not speak https as it should; check the address, or try it with http/,
    )
  })

  it.each(['/slow', '/trickle'])('does not wait for %s', async (path) => {
    await expect(get(path, { milliseconds: 200 })).rejects.toThrow(/takes too long/)
  })

  it('reaches no private address by any notation', async () => {
    const hosts = `localhost LOCALHOST. 127.0.0.1 127.1 0x7f.1 0x7f000001 2130706433 017700000001 0177.0.0.1 127.0.0.1. 0 0.0.0.0
      127.255.255.254 １２７.0.0.1 ①②⑦.⓪.⓪.① %31%32%37.0.0.1 [::1] [::] [::ffff:127.0.0.1] [::ffff:7f00:1] [0:0:0:0:0:ffff:7f00:0001]
      [::127.0.0.1] [64:ff9b::127.0.0.1] [64:ff9b::7f00:1] [64:ff9b:1::7f00:1] [2002:7f00:1::] [2001:0:7f00:1::] [::ffff:0:127.0.0.1] [fe80::1]
      [fec0::1] [fc00::1] [fd12:3456::1] [ff02::1] 10.0.0.1 10.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254
      100.64.0.1 198.18.0.1 192.0.2.1 224.0.0.1 240.0.0.1 255.255.255.255 [100::1] [2001:db8::1] [::ffff:169.254.169.254]`
    const before = visits
    for (const host of hosts.split(/\s+/))
      await expect(fetchPage(`http://${host}:${port}/page`), host).rejects.toThrow(
        /not fetched|no address|cannot be (?:fetched|reached)/,
      )
    expect(visits).toBe(before)
  })

  it.each([
    'file:///etc/passwd',
    'ftp://x.example/',
    'data:text/html,x',
    'javascript:1',
    'http://me@x.example/',
    'http://me:pw@x.example/',
    'http://',
    'x',
  ])('refuses %s', async (address) => {
    await expect(fetchPage(address)).rejects.toThrow(/not fetched|no address/)
  })

  it('checks the address that it connects to, and all of a name', async () => {
    const answers =
      (...addresses: string[]) =>
      async () =>
        addresses.map((address) => ({ address, family: 4 }))
    const name = `http://news.example:${port}/page`
    const before = visits
    await expect(fetchPage(name, { resolve: answers('127.0.0.1') })).rejects.toThrow(/private network/)
    await expect(fetchPage('http://news.example/', { resolve: answers('93.184.216.34', '10.0.0.1') })).rejects.toThrow(
      /10\.0\.0\.1/,
    )
    await expect(fetchPage(name, { resolve: answers('93.184.216.34') })).rejects.toThrow(/port/)
    expect(visits).toBe(before)
    expect((await fetchPage(name, { resolve: answers('127.0.0.1'), allow: '127.0.0.0/8' })).bytes.toString()).toBe(PAGE)
  })
})

describe('isPublic', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:4700::1111', '64:ff9b::808:808', '::ffff:8.8.8.8', '2002:808:808::1'])(
    '%s',
    (address) => {
      expect(isPublic(address)).toBe(true)
    },
  )
})

describe('networksOf', () => {
  it.each(['10.0.0.0/33', 'example.com', '10.0.0.0/', '::/129', '10.0.0/8'])('refuses %s', (list) => {
    expect(() => networksOf(list)).toThrow(/no address or network/)
  })
})
