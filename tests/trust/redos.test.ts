import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const { checkSync } = await import('recheck')

const root = join(import.meta.dirname, '../..')

interface Expression {
  readonly source: string
  readonly flags: string
  readonly at: string
}

/** Every regular expression of the product: literals, and `new RegExp` of a text that stands there. */
function expressions(): Expression[] {
  const found: Expression[] = []
  for (const folder of ['src', 'schema', 'seeds'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name)) continue
      const path = join(folder, name)
      const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true)
      const visit = (node: ts.Node): void => {
        const at = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/')
          found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at })
        } else if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
          const [text, flags] = node.arguments ?? []
          if (text && ts.isStringLiteralLike(text))
            found.push({ source: text.text, flags: flags && ts.isStringLiteralLike(flags) ? flags.text : '', at })
        }
        ts.forEachChild(node, visit)
      }
      visit(file)
    }
  return found
}

interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[]
  readonly suffix: string
}

/** 30,000 characters: what is quadratic takes seconds, what is linear no time. */
function isSlow(source: string, flags: string, { pumps, suffix }: Attack): boolean {
  const text =
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(30_000 / pumps.length / pump.length)).join('') + suffix
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''))
  const before = process.cpuUsage()
  expression.test(text)
  const { user, system } = process.cpuUsage(before)
  return user + system > 150_000
}

/** What the checker calls slow and is not, each with the reason. */
const ARGUED: Readonly<Record<string, string>> = {}

it('no regular expression is slow on any text', { timeout: 1_800_000 }, () => {
  const all = expressions()
  expect(all.length).toBeGreaterThan(100)
  const slow: string[] = []
  const unknown: string[] = []
  const seen = new Set<string>()
  for (const { source, flags, at } of all) {
    const key = `/${source}/${flags}`
    if (seen.has(key) || key in ARGUED) continue
    seen.add(key)
    // The checker knows neither the flag v nor d; what they change is not how long matching takes.
    const told = checkSync(
      source,
      flags.replaceAll(/[dv]/g, (flag) => (flag === 'v' ? 'u' : '')),
      { timeout: 5_000 },
    )
    // What the checker suspects counts when its own attack is slow here.
    if (told.status === 'vulnerable' && isSlow(source, flags, told.attack))
      slow.push(`${at}: ${key} is ${told.complexity.summary}`)
    if (told.status === 'unknown') unknown.push(`${at}: ${key}: ${told.error.kind}`)
  }
  if (unknown.length > 0) console.log('not decided:', unknown.join('\n'))
  expect(slow).toEqual([])
})
