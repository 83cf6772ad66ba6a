import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/hostile')

/** Strings that break programs and pages, from the open collections where they lie beside the project; else a few of our own. */
export function hostileStrings(): { strings: string[]; open: boolean } {
  try {
    const xss = readFileSync(join(FOLDER, 'xss.txt'), 'utf8').split('\n')
    const naughty = JSON.parse(readFileSync(join(FOLDER, 'naughty-strings.json'), 'utf8')) as string[]
    return { strings: [...naughty, ...xss].filter((text) => text.trim() !== ''), open: true }
  } catch {
    console.log('hostile strings: ../shared/corpus/hostile is not here, a few of our own stand in')
    return { strings: OWN, open: false }
  }
}

const OWN = [
  '<script>window.ran=1</script>',
  '"><img src=x onerror=window.ran=1>',
  "'-window.ran-'",
  '</textarea></title></script><svg onload=window.ran=1>',
  'javascript:window.ran=1',
  '{{constructor.constructor("window.ran=1")()}}',
  '=HYPERLINK("http://x.example","x")',
  '\u202eevil\u202c',
  'A\u030a\ufeff\u200b',
  '👩‍👩‍👧‍👦 ٱلسَّلَام',
  "Robert'); DROP TABLE claims;--",
  '../../../../etc/passwd',
  '%s%n%p',
]
