import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** schema.org's classes with their properties and what these may hold, out of the types of schema-dts: no network is needed. */
const source = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/schema\.js$/, 'schema.d.ts'),
  'utf8',
)

interface Class {
  readonly parents: readonly string[]
  readonly properties: ReadonlyMap<string, readonly string[]>
}

const classes = new Map<string, Class>()
for (const [, name, parents, body] of source.matchAll(
  /^(?:export )?interface (\w+)Base extends ([^{]+) \{\n(.*?)^\}/gms,
)) {
  const properties = [...body!.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;$/gm)]
  classes.set(name!, {
    parents: parents!.split(',').map((parent) => parent.trim().replace(/Base$/, '')),
    properties: new Map(properties.map(([, property, types]) => [property!, types!.split(' | ')])),
  })
}

const lineage = (name: string): string[] => [name, ...(classes.get(name)?.parents ?? []).flatMap(lineage)]

const LITERALS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Number: (value) => typeof value === 'number',
  Date: (value) => typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value),
}

/** What in a JSON-LD item schema.org does not know; empty where all is well. */
export function unknownTo(item: Record<string, unknown>, path = ''): string[] {
  const type = String(item['@type'])
  if (!classes.has(type)) return [`${path}: no class ${type}`]
  const types = lineage(type)
  return Object.entries(item).flatMap(([property, value]) => {
    if (property.startsWith('@')) return []
    const at = `${path}/${property}`
    const range = types.flatMap((each) => classes.get(each)?.properties.get(property) ?? [])
    if (range.length === 0) return [`${at}: no property of ${type}`]
    if (typeof value !== 'object' || value === null)
      return range.some((each) => LITERALS[each]?.(value))
        ? []
        : [`${at}: ${JSON.stringify(value)} is none of ${range}`]
    const nested = value as Record<string, unknown>
    const fits = lineage(String(nested['@type'])).some((each) => range.includes(each))
    return [...(fits ? [] : [`${at}: ${nested['@type']} is none of ${range}`]), ...unknownTo(nested, at)]
  })
}
