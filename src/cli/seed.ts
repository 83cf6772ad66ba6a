import { Command } from 'commander'
import { print } from './terminal.js'

export function seedCommand(): Command {
  return new Command('seed')
    .description('load the sample reports, sources and incidents; loaded again, they change nothing')
    .addHelpText('after', '\nExample:\n  $ DATA_DIR=./sample countercheck seed')
    .action(async () => {
      const { withDatabase } = await import('./with-database.js')
      const { loadSample } = await import('../actions/reports/load-sample.js')
      await withDatabase(async ({ context, database }) => {
        const reports = await loadSample(context)
        const added = reports.filter(({ outcome }) => outcome !== 'known').length
        const claims = reports.reduce((total, report) => total + report.claims, 0)
        print(`${database.place}: ${reports.length} sample reports with ${claims} claims, ${added} of them new`)
      })
    })
}
