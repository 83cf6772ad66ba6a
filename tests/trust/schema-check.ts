/** As much of JSON Schema as the API's description uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly format?: string
  readonly pattern?: string
}

/** Where a value is not what a schema says; null where it is. Fields that the schema does not name count as wrong. */
export function checkSchema(
  value: unknown,
  schema: Schema,
  schemas: Readonly<Record<string, Schema>>,
  at = '',
): string | null {
  if (schema.$ref) return checkSchema(value, schemas[schema.$ref.split('/').at(-1)!]!, schemas, at)
  const some = schema.anyOf ?? schema.oneOf
  if (some) return some.some((each) => checkSchema(value, each, schemas, at) === null) ? null : `${at}: fits none`
  if (schema.enum && !schema.enum.includes(value)) return `${at}: ${JSON.stringify(value)} is none of the words`
  const types = schema.type === undefined ? null : [schema.type].flat()
  if (types && !types.some((type) => isOf(value, type)))
    return `${at}: ${JSON.stringify(value)} is no ${types.join(' or ')}`
  if (Array.isArray(value) && schema.items) {
    for (const [index, each] of value.entries()) {
      const flaw = checkSchema(each, schema.items, schemas, `${at}/${index}`)
      if (flaw) return flaw
    }
  } else if (value !== null && typeof value === 'object' && schema.properties) {
    const missing = schema.required?.find((name) => !(name in value))
    if (missing) return `${at}/${missing}: is missing`
    for (const [name, each] of Object.entries(value)) {
      const inner = schema.properties[name]
      if (!inner) return `${at}/${name}: is not documented`
      const flaw = checkSchema(each, inner, schemas, `${at}/${name}`)
      if (flaw) return flaw
    }
  }
  return null
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return value !== null && typeof value === 'object' && !Array.isArray(value)
  return typeof value === type
}
