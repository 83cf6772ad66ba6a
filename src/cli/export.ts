import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Command, InvalidArgumentError, Option } from 'commander'
import { originOf, readConfig } from '../config.js'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../core/claim/vocabulary.js'
import { EXPORT_FORMATS, EXPORTS, type ExportFormat, formatOf, isBinaryFormat } from '../export/formats.js'
import { dayIn, parseSearch, understood } from '../http/claim-search.js'
import { writeProblem } from '../write-problem.js'
import { EXIT, print, remark } from './terminal.js'

interface Options {
  readonly format?: ExportFormat
  readonly query: string
  readonly from?: string
  readonly to?: string
  readonly lang: InterfaceLanguage
  readonly base?: string
  readonly output?: string
}

export function exportCommand(): Command {
  const formats = EXPORT_FORMATS.map(
    (format) => `  ${format.padEnd(12)} ${EXPORTS[format].of}: ${EXPORTS[format].about}`,
  )
  return new Command('export')
    .description('write what a search finds, as a table, citations, JSON-LD, annotations or a feed')
    .addOption(
      new Option('--format <format>', 'what to write (default: by the ending of the file, else csv)').choices(
        EXPORT_FORMATS,
      ),
    )
    .option('--query <search>', 'claims (and their conflicts): words and operators, as on the page Claims', '')
    .addOption(dayOption('from', 'what happened on this day (or in this month or year) or later'))
    .addOption(dayOption('to', 'what happened on this day (or in this month or year) or before'))
    .addOption(
      new Option('--lang <code>', 'language of the sentences in a feed').choices(INTERFACE_LANGUAGES).default('en'),
    )
    .option(
      '--base <address>',
      'where the pages stand: what addresses begin with (default: BASE_URL, else HOST and PORT)',
    )
    .option('-o, --output <file>', 'write to a file (default: standard output)')
    .addHelpText(
      'after',
      `\nFormats:\n${formats.join('\n')}\n\nExample:\n  $ countercheck export --query 'metric:killed conflict:yes' -o killed.xlsx`,
    )
    .action(runExport)
}

const dayOption = (end: 'from' | 'to', about: string): Option =>
  new Option(`--${end} <day>`, about).argParser((text) => {
    const day = dayIn(text, end)
    if (day === null) throw new InvalidArgumentError('Write a day as 2016-10-04, a month as 2016-10 or a year as 2016.')
    return day
  })

async function runExport(this: Command, options: Options): Promise<void> {
  const { lang, from, to } = options
  const format = options.format ?? formatOf(options.output ?? '')
  const { filter, unknown } = parseSearch(options.query)
  if (unknown.length > 0)
    this.error(`error: --query: not understood: ${unknown.join(' ')}; ${understood(unknown[0]!)}`, {
      exitCode: EXIT.misused,
    })
  if (options.output === undefined && process.stdout.isTTY && isBinaryFormat(format))
    this.error(`error: ${format} is no text for a terminal; name a file with -o`, { exitCode: EXIT.misused })
  const origin = options.base?.replace(/(?<!\/)\/+$/, '') ?? originOf(readConfig())
  if (!URL.canParse(origin)) this.error(`error: --base: '${origin}' is no address`, { exitCode: EXIT.misused })
  const { withDatabase } = await import('./with-database.js')
  const { exportParts } = await import('../export/export.js')
  let found = 0
  await withDatabase(async ({ context, stopping }) => {
    const request = {
      format,
      claims: { from, to, ...filter },
      incidents: { from, to },
      origin,
      self: `${origin}/api/v1/exports/${format}`,
      lang,
      onFound: (more: number) => {
        found += more
      },
    }
    const parts = Readable.from(exportParts(context, request), { objectMode: true })
    if (options.output === undefined) {
      await pipeline(parts, bytes, process.stdout, { end: false, signal: stopping })
      return sayIfNothing()
    }
    await writeWhole(options.output, (half) => pipeline(parts, bytes, createWriteStream(half), { signal: stopping }))
    const { size } = await stat(options.output)
    print(`${format} written to ${options.output} (${size} bytes)`)
    sayIfNothing()
  })

  function sayIfNothing(): void {
    if (found > 0) return
    const narrowed = options.query !== '' || from !== undefined || to !== undefined
    const advice = narrowed ? 'ask with other words, or a wider time' : 'countercheck import brings reports in'
    remark('export', `found no ${EXPORTS[format].of} to write in ${format}; ${advice}`)
  }
}

async function* bytes(parts: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part
}

/** Writes beside the file and puts it in its place when it is whole: a stop in the middle leaves what stood there. */
async function writeWhole(path: string, write: (half: string) => Promise<void>): Promise<void> {
  const half = `${path}.unfinished`
  try {
    await write(half)
    await rename(half, path)
  } catch (error) {
    await rm(half, { force: true })
    const problem = writeProblem(error)
    throw problem === null ? error : new Error(`${path} cannot be written: ${problem}`)
  }
}
