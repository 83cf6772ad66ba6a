import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertReports } from '../../src/db/reports.js'
import { NOW } from '../support/databases.js'
import { openSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('nothing inline, nothing from elsewhere', async () => {
  for (const path of ['/', '/api/docs', '/api/v1/reports', '/nothing']) {
    const policy = (await site.get(path)).headers.get('content-security-policy')!
    expect(policy, path).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  }
})

test('assets never change under their address', async () => {
  const html = await site.page('/')
  const hrefs = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, href]) => href!)
  expect(hrefs.length).toBeGreaterThanOrEqual(3)
  for (const href of hrefs) {
    const response = await site.get(href)
    expect(response.status, href).toBe(200)
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  }
  expect((await site.get('/assets/..%2f..%2fpackage.json')).status).toBe(404)
})

test('a form from elsewhere is told so, and not that a role is missing', async () => {
  const answer = await site.post('/add', { text: 'x' }, { origin: 'https://elsewhere.example' })
  expect(answer.status).toBe(403)
  const page = await answer.text()
  expect(page).toContain('not sent from a page of this server')
  expect(page).not.toContain('Your role')
})

test('a name that is not this machine’s is refused', async () => {
  expect((await site.get('http://rebound.example/')).status).toBe(421)
  expect((await site.get('http://127.0.0.1:4000/')).status).toBe(200)
  expect((await site.get('http://[::1]:4000/')).status).toBe(200)
})

// Script-injection strings (MIT), read where they are.
const hostile = join(import.meta.dirname, '../../../shared/corpus/hostile/xss.txt')
const strings = ((): string[] => {
  try {
    return readFileSync(hostile, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
  } catch {
    return [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "javascript:alert('1')",
      '</title><svg onload=alert(1)>',
    ]
  }
})()

test('script in a report stays text', async () => {
  const { db } = site.database
  const text = strings.join('\n').replaceAll('\0', '')
  const { reports } = await insertReports(
    db,
    [
      {
        key: 'hostile',
        label: 'hostile',
        lang: 'en',
        title: strings.join(' ').slice(0, 500),
        url: 'javascript:alert(1)',
        recorded: NOW,
      },
    ],
    [{ text, hash: '1'.repeat(64), retrieved: NOW }],
  )
  const html = await site.page(`/reports/${reports[0]}`)
  const tags = new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag!.toLowerCase()))
  const plain = new Set(
    [...(await site.page('/reports/1')).matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag!.toLowerCase()),
  )
  expect([...tags].filter((tag) => !plain.has(tag))).toEqual([])
  expect(html).not.toContain('href="javascript')
  expect(html.match(/<script/g)).toHaveLength(1)
})
