import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it, vi } from 'vitest'

const { checkSync } = await import('recheck')

const root = join(import.meta.dirname, '../..')

interface Expression {
  readonly source: string
  readonly flags: string
  readonly at: string
}

/** Every regular expression of the product that stands in its sources, and the files in which others are put together. */
function expressions() {
  const [found, composing]: [Expression[], Set<string>] = [[], new Set()]
  for (const folder of ['src', 'schema', 'seeds'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(tsx?|js)$/.test(name)) continue
      const path = join(folder, name)
      const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true)
      const visit = (node: ts.Node): void => {
        const at = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/')
          found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at })
        } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
          composing.add(path)
        ts.forEachChild(node, visit)
      }
      visit(file)
    }
  return { found, composing: [...composing] }
}

/** The regular expressions that a file puts together as it is loaded. */
async function composedIn(path: string): Promise<Expression[]> {
  const composed: Expression[] = []
  const plain = globalThis.RegExp
  const note = (made: RegExp) => {
    composed.push({ source: made.source, flags: made.flags, at: path })
    return made
  }
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, given) => note(Reflect.construct(target, given) as RegExp),
    apply: (target, self, given) => note(Reflect.apply(target, self, given) as RegExp),
  })
  try {
    vi.resetModules()
    await import(join(root, path))
  } finally {
    globalThis.RegExp = plain
  }
  return composed
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

it('no regular expression is slow on any text', { timeout: 1_800_000 }, async () => {
  const { found, composing } = expressions()
  const all = [...found]
  for (const path of composing) {
    const composed = await composedIn(path)
    expect(
      composed.length,
      `${path} puts its expressions together as it is loaded, where they can be checked`,
    ).not.toBe(0)
    all.push(...composed)
  }
  expect(found.length).toBeGreaterThan(100)
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
