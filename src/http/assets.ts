import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Hono } from 'hono'
import { packageRoot } from '../package-root.js'

/** A file that the pages ask for, read once at the start. */
interface Asset {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  /** Its address, with a hash of what it holds: what is cached never changes. */
  readonly href: string
}

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}
const A_YEAR = 'public, max-age=31536000, immutable'

const require = createRequire(import.meta.url)

const own = join(packageRoot(), 'src', 'http', 'assets')
const packaged = (name: string): string => dirname(require.resolve(`${name}/package.json`))

const assets = new Map<string, Asset>()

function addAsset(name: string, content: string | Buffer): string {
  const body = Uint8Array.from(typeof content === 'string' ? Buffer.from(content) : content)
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const path = name.replace(/\.(\w+)$/, `.${hash}.$1`)
  const href = `/assets/${path}`
  assets.set(path, { body, type: TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream', href })
  return href
}

/** Letters of the three languages, and those of transliterated names. A browser fetches only the ranges that a page uses. */
const FONTS = [
  {
    family: 'Noto Sans',
    file: '@fontsource-variable/noto-sans:noto-sans-latin-wdth-normal.woff2',
    stretch: '62.5% 100%',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    family: 'Noto Sans',
    file: '@fontsource-variable/noto-sans:noto-sans-latin-ext-wght-normal.woff2',
    stretch: '100%',
    range: 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0300-036F,U+1D00-1DBF,U+1E00-1EFF',
  },
  {
    family: 'Noto Naskh Arabic',
    file: '@fontsource-variable/noto-naskh-arabic:noto-naskh-arabic-arabic-wght-normal.woff2',
    stretch: '100%',
    range: 'U+0600-06FF,U+0750-077F,U+0870-08FF,U+200C-200E,U+2010-2011,U+FB50-FDFF,U+FE70-FEFC',
  },
]

/** The address of each font, by its file's name. */
const fontAddresses = new Map<string, string>()

/** What stands in until Noto Sans has come: a common typeface drawn as wide and as high, so that no line moves. */
const STAND_IN = `@font-face{font-family:"Near Noto Sans";src:local("Arial"),local("Liberation Sans"),local("Helvetica");size-adjust:105.31%;ascent-override:101.51%;descent-override:27.82%;line-gap-override:0%}`

function fontFaces(): string {
  const faces = FONTS.map(({ family, file, stretch, range }) => {
    const [from, name] = file.split(':') as [string, string]
    const href = addAsset(name, readFileSync(join(packaged(from), 'files', name)))
    fontAddresses.set(name, href)
    return `@font-face{font-family:"${family}";src:url("${href}") format("woff2");font-weight:100 900;font-stretch:${stretch};font-display:swap;unicode-range:${range}}`
  })
  return [...faces, STAND_IN].join('\n')
}

const styles = readdirSync(join(own, 'styles'))
  .sort()
  .map((name) => readFileSync(join(own, 'styles', name), 'utf8'))

export const stylesheet = addAsset('style.css', [fontFaces(), ...styles].join('\n'))
/** The fonts that every page in a language needs, to be fetched beside the stylesheet that names them. */
export const fontsFor = (language: string): string[] =>
  [...fontAddresses].flatMap(([name, href]) =>
    name.includes('latin-wdth') || (language === 'ar' && name.includes('arabic')) ? [href] : [],
  )

const SCRIPTS = ['enhance.js', 'drafts.js', 'desk.js']
export const script = addAsset(
  'script.js',
  SCRIPTS.map((name) => `{\n${readFileSync(join(own, name), 'utf8')}}`).join('\n'),
)
export const icon = addAsset('icon.svg', readFileSync(join(own, 'icon.svg')))

const swagger = packaged('swagger-ui-dist')
export const docsStylesheet = addAsset('swagger-ui.css', readFileSync(join(swagger, 'swagger-ui.css')))
export const docsBundle = addAsset('swagger-ui-bundle.js', readFileSync(join(swagger, 'swagger-ui-bundle.js')))
export const docsStart = addAsset('api-docs.js', readFileSync(join(own, 'api-docs.js')))

export const assetRoutes = new Hono().get('/:file', (c) => {
  const asset = assets.get(c.req.param('file'))
  if (!asset) return c.notFound()
  return c.body(asset.body, 200, { 'content-type': asset.type, 'cache-control': A_YEAR })
})
