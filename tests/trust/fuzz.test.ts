import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyArchive } from '../../src/actions/archive/verify-archive.js'
import { contextOf } from '../../src/context.js'
import { mayAs, ROLES, type Role } from '../../src/core/account.js'
import type { Database } from '../../src/db/engine/database.js'
import { neededRole } from '../../src/http/auth/rights.js'
import { freshDatabase } from '../support/databases.js'
import { fillArchive } from './archive.js'
import { trials } from './scale.js'
import { checkSchema, type Schema } from './schema-check.js'
import { type LoggedIn, logEveryRoleIn, ORIGIN } from './site.js'

/** Requests in all, shared among the operations and the roles. */
const REQUESTS = trials(20_000, 800)

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}
interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Record<string, { schema: Schema }> }
  readonly responses: Record<string, { content?: Record<string, { schema?: Schema }> }>
}
interface Description {
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: { readonly schemas: Record<string, Schema> }
}

describe('the API under requests made from its own description', () => {
  let database: Database
  let site: LoggedIn
  let description: Description
  const noise: string[] = []
  const write = process.stderr.write
  beforeAll(async () => {
    database = await freshDatabase('pglite')
    await fillArchive(contextOf(database.db))
    site = await logEveryRoleIn(contextOf(database.db))
    description = (await (await site.request(null, '/api/openapi.json')).json()) as Description
    process.stderr.write = ((line: string) => noise.push(String(line)) > 0) as never
  })
  afterAll(async () => {
    process.stderr.write = write
    await database?.close()
  })

  it(`answers ${REQUESTS} as documented, none with 5xx, and lets no role do what it may not`, {
    timeout: 3_600_000,
  }, async () => {
    const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
    )
    expect(operations.length).toBeGreaterThan(12)
    const wrong: string[] = []
    const counts = new Map<number, number>()
    const each = Math.ceil(REQUESTS / operations.length / (ROLES.length + 1))
    for (const { path, method, operation } of operations) {
      const requests = fc.sample(requestFor(path, operation, description.components.schemas), {
        numRuns: each * (ROLES.length + 1),
        seed: 20_261_122,
      })
      for (const [index, request] of requests.entries()) {
        const role = [null, ...ROLES][index % (ROLES.length + 1)] as Role | null
        const told = await send(site, method, role, request)
        counts.set(told.status, (counts.get(told.status) ?? 0) + 1)
        const problem = judge(told, { method, operation, role, request, schemas: description.components.schemas })
        if (problem) wrong.push(`${method} ${request.url} as ${role}: ${problem}`)
      }
    }
    process.stderr.write = write
    console.log('answers', Object.fromEntries([...counts].sort(([a], [b]) => a - b)))
    expect(wrong.slice(0, 30), noise.slice(0, 5).join('\n')).toEqual([])
    expect([...counts.values()].reduce((total, count) => total + count, 0)).toBeGreaterThanOrEqual(REQUESTS)
    expect(await verifyArchive(contextOf(database.db))).toEqual([])
  })
})

interface Made {
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: string | null
  readonly tag: 'right' | 'wrong' | 'none'
}

interface Told {
  readonly status: number
  readonly type: string
  readonly text: string
}

async function send(site: LoggedIn, method: string, role: Role | null, made: Made): Promise<Told> {
  const headers: Record<string, string> = { ...made.headers }
  if (made.tag === 'wrong') headers['if-match'] = '"not this"'
  if (made.tag === 'right') {
    const record = made.url.replace(/\/(judgements|incident)$/, '')
    headers['if-match'] = (await site.request('reader', record)).headers.get('etag') ?? '"none"'
  }
  const answer = await site.request(role, made.url, {
    method,
    headers,
    ...(made.body === null ? {} : { body: made.body }),
  })
  return {
    status: answer.status,
    type: answer.headers.get('content-type')?.split(';')[0] ?? '',
    text: await answer.text(),
  }
}

interface Asked {
  readonly method: string
  readonly operation: Operation
  readonly role: Role | null
  readonly request: Made
  readonly schemas: Record<string, Schema>
}

/** What is wrong with an answer; null where nothing is. */
function judge({ status, type, text }: Told, { method, operation, role, request, schemas }: Asked): string | null {
  const path = new URL(request.url, ORIGIN).pathname
  // No queue runs here: that nothing takes a job is told as it should be.
  if (status === 503 && path.startsWith('/api/v1/jobs')) return null
  if (status >= 500) return `answers ${status}`
  const needed = neededRole(method, path)
  const may = needed === null || (role !== null && mayAs(role, needed))
  if (!may && status !== 401 && status !== 403) return `answers ${status} to who may not`
  if (may && (status === 401 || (status === 403 && !/form/.test(text)))) return `answers ${status} to who may`
  const documented = operation.responses[String(status)]
  // An address that no operation has is nobody's to document.
  if (!documented) return status === 404 ? null : `answers ${status}, which is not documented`
  if (status === 304 || text === '') return null
  const schema = documented.content?.[type]?.schema
  if (!documented.content?.[type]) return `answers ${status} in ${type}, which is not documented`
  // An export is a file of its own format, described as text.
  if (!schema || !type.endsWith('json') || path.startsWith('/api/v1/exports/')) return null
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return type.includes('ndjson') ? null : `${status}: what it sends as ${type} is no JSON`
  }
  const flaw = checkSchema(body, schema, schemas)
  return flaw && `${status}: ${flaw}`
}

const NASTY = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1e9',
    '9007199254740993',
    '99999999999999999999',
    'NaN',
    'null',
    'true',
    '%00',
    '\0',
    '\ud800',
    '\u202e12',
    '١٢',
    "'; drop table claims; --",
    '../../etc/passwd',
    '<script>',
    '{"$ne":1}',
    '[]',
    'ﷺ'.repeat(50),
    '\uffff',
    'a'.repeat(3_000),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

/** Requests for an operation: most of them right, each with a chance that a part of it is broken. */
function requestFor(path: string, operation: Operation, schemas: Record<string, Schema>): fc.Arbitrary<Made> {
  const parameters = operation.parameters ?? []
  const values = fc.record(
    Object.fromEntries(
      parameters.map((parameter) => [
        `${parameter.in} ${parameter.name}`,
        parameter.in === 'path' && parameter.name === 'id'
          ? fc.oneof(
              { weight: 6, arbitrary: fc.integer({ min: 1, max: 150 }).map(String) },
              { weight: 1, arbitrary: NASTY },
            )
          : fc.oneof(
              { weight: 4, arbitrary: aValueOf(parameter.schema, schemas).map((value) => String(value)) },
              { weight: 1, arbitrary: NASTY },
              { weight: 3, arbitrary: fc.constant(undefined) },
            ),
      ]),
    ),
  )
  const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema
  const body = schema
    ? fc.oneof(
        { weight: 8, arbitrary: aValueOf(schema, schemas).map((value) => JSON.stringify(value)) },
        { weight: 2, arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            '',
            '{',
            '[[[[',
            '{"text":1}',
            `{"text":${'['.repeat(500)}${']'.repeat(500)}}`,
            '\u0000',
          ),
        },
        {
          weight: 2,
          arbitrary: fc
            .tuple(aValueOf(schema, schemas), fc.jsonValue())
            .map(([value, other]) => JSON.stringify(spoil(value, other))),
        },
      )
    : fc.constant(null)
  const type = fc.oneof(
    { weight: 12, arbitrary: fc.constant('application/json') },
    { weight: 1, arbitrary: fc.constantFrom('text/plain', 'application/json; charset=utf-16', 'application/xml', '') },
  )
  const tag = fc.oneof(
    { weight: 6, arbitrary: fc.constant('right' as const) },
    { weight: 1, arbitrary: fc.constantFrom('wrong' as const, 'none' as const) },
  )
  return fc
    .tuple(
      values,
      body,
      type,
      tag,
      fc.dictionary(fc.constantFrom('limit', 'cursor', 'x', 'lang'), NASTY, { maxKeys: 1 }),
    )
    .map(([given, sent, contentType, tagged, more]) => {
      let address = `/api${path}`
      const query = new URLSearchParams()
      const headers: Record<string, string> = sent === null || contentType === '' ? {} : { 'content-type': contentType }
      for (const parameter of parameters) {
        const value = given[`${parameter.in} ${parameter.name}`] as string | undefined
        if (parameter.in === 'path')
          address = address.replace(`{${parameter.name}}`, encodeURIComponent((value ?? '1').toWellFormed()) || '%20')
        else if (parameter.in === 'query' && value !== undefined) query.set(parameter.name, value)
      }
      for (const [name, value] of Object.entries(more)) if (!query.has(name)) query.set(name, value)
      const url = query.size > 0 ? `${address}?${query}` : address
      return { url, headers, body: sent, tag: tagged }
    })
}

/** One field more or another value in it. */
function spoil(value: unknown, other: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return other
  const keys = Object.keys(value)
  return { ...value, [keys[0] ?? 'more']: other }
}

/** A value that a schema takes. */
function aValueOf(schema: Schema, schemas: Record<string, Schema>): fc.Arbitrary<unknown> {
  if (schema.$ref) return aValueOf(schemas[schema.$ref.split('/').at(-1)!]!, schemas)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const some = schema.anyOf ?? schema.oneOf
  if (some) return fc.oneof(...some.map((each) => aValueOf(each, schemas)))
  const types = [schema.type ?? 'null'].flat()
  return fc.oneof(...types.map((type) => typed(type, schema, schemas)))
}

function typed(type: string, schema: Schema, schemas: Record<string, Schema>): fc.Arbitrary<unknown> {
  switch (type) {
    case 'integer':
      return fc.integer({
        min: Math.max(schema.minimum ?? 0, schema.exclusiveMinimum ?? 0),
        max: Math.min(schema.maximum ?? 500, 500),
      })
    case 'number':
      return fc.double({ noNaN: true, min: 0, max: 1 })
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.array(aValueOf(schema.items ?? {}, schemas), { maxLength: 3 })
    case 'object': {
      const fields = Object.entries(schema.properties ?? {})
      const required = new Set(schema.required ?? [])
      return fc.record(Object.fromEntries(fields.map(([name, inner]) => [name, aValueOf(inner, schemas)])), {
        requiredKeys: fields.map(([name]) => name).filter((name) => required.has(name)),
      })
    }
    case 'string':
      if (schema.format === 'date') return fc.constantFrom('2016-10-04', '2017-02-28', '1999-12-31')
      if (schema.pattern?.includes('\\d')) return fc.constantFrom('1', '7', '1.2')
      return fc.oneof(
        fc.constantFrom(
          'A raid killed 12 people in Sirte.',
          'قتل ١٢ مدنيا',
          'Coast Herald',
          'metric:killed low>=5',
          '2016-10-04',
        ),
        fc.string({ maxLength: 30 }),
      )
    default:
      return fc.constant(null)
  }
}
