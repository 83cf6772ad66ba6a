import { Command } from 'commander'
import type { Context } from '../context.js'
import type { ClaimView } from '../db/claims.js'
import { portOption } from './port-option.js'
import { print, printTable, showInterval } from './terminal.js'

interface Options {
  readonly port?: number
}

export function demoCommand(): Command {
  return new Command('demo')
    .description('load the sample into a fresh folder, print its claims and the conflicts found, and serve the pages')
    .addOption(portOption('port to listen on (default: PORT, else 3000, else any that is free)'))
    .addHelpText('after', '\nExample:\n  $ npm run demo')
    .action(async (options: Options) => {
      const { mkdtemp, rm } = await import('node:fs/promises')
      const { tmpdir } = await import('node:os')
      const { join } = await import('node:path')
      const { readConfig } = await import('../config.js')
      const { withDatabase } = await import('./with-database.js')
      const { loadSample } = await import('../actions/reports/load-sample.js')
      const { claimsOfReport } = await import('../db/claims.js')
      const folder = await mkdtemp(join(tmpdir(), 'countercheck-demo-'))
      const config = readConfig({ databaseUrl: null, dataDir: folder })
      try {
        await withDatabase(async (opened) => {
          print('Reading the sample reports …')
          const reports = await loadSample(opened.context)
          const claims: ClaimView[] = []
          for (const { report } of reports) claims.push(...(await claimsOfReport(opened.context.db, report)))
          printClaims(claims)
          await printConflicts(opened.context, claims)
          const { PortTaken, serve } = await import('./serve.js')
          const address = { host: config.host, port: options.port ?? config.port }
          await serve(opened, address).catch((error: unknown) => {
            if (!(error instanceof PortTaken) || options.port !== undefined) throw error
            return serve(opened, { ...address, port: 0 })
          })
        }, config)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    })
}

function printClaims(claims: readonly ClaimView[]): void {
  printTable(
    ['report', 'number', 'metric', 'said by', 'printed by', 'quote'],
    claims.map((claim) => [
      claim.report.label,
      showInterval(claim),
      claim.metric,
      isolate(claim.attribution.find(({ role }) => role === 'speaker')?.name ?? '—'),
      claim.report.sourceName ?? '—',
      isolate(claim.quote.replace(/\s+/gu, ' ')),
    ]),
  )
}

async function printConflicts({ db }: Context, claims: readonly ClaimView[]): Promise<void> {
  const { relationsOfClaims } = await import('../db/relations.js')
  const { explainRelation } = await import('../core/compare/sentence/explain.js')
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const relations = await relationsOfClaims(db, [...byId.keys()])
  const conflicts = relations.filter(({ relation }) => relation === 'conflicts')
  print(`\n${claims.length} claims, ${conflicts.length} pairs of them in conflict:\n`)
  for (const conflict of conflicts) {
    const [a, b] = [byId.get(conflict.a)!, byId.get(conflict.b)!]
    print(`• ${a.incident?.title ?? a.report.label}`)
    print(`  ${explainRelation({ ...conflict, a: String(a.id), b: String(b.id) }, spoken(a), spoken(b), 'en')}`)
  }
  print('')
}

function spoken({ attribution, report, ...claim }: ClaimView) {
  const named = (role: 'speaker' | 'relay') => attribution.findLast((link) => link.role === role)?.name ?? null
  return { ...claim, speaker: named('speaker'), via: named('relay'), source: report.sourceName }
}

/** Keeps Arabic words from turning the line around them. */
const isolate = (words: string): string => `\u2068${words}\u2069`
