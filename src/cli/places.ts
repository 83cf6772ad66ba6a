import { Command } from 'commander'
import { readConfig } from '../config.js'
import { complain, print } from './terminal.js'

export function placesCommand(): Command {
  const places = new Command('places')
    .description('the gazetteer that places are read by')
    .addHelpText('after', '\nExample:\n  $ countercheck places import cities15000.txt')
  places
    .command('import')
    .description(
      "add the places of a GeoNames dump (geonames.org's cities15000.txt, a country's file …) to the built-in ones",
    )
    .argument('<file>', 'the dump, unpacked')
    .addHelpText('after', '\nExample:\n  $ countercheck places import cities15000.txt')
    .action(async (dump: string) => {
      const { importPlaces } = await import('../ingest/imported-places.js')
      const { fileProblem, isFolder } = await import('../ingest/file-bytes.js')
      const { placesFile } = readConfig()
      const imported = await importPlaces(dump, placesFile).catch((error: unknown) =>
        complain(dump, isFolder(error) ? 'is a folder; name the dump in it' : fileProblem(error)),
      )
      if (!imported) return
      const { added, known, broken } = imported
      if (added + known === 0) return complain(dump, 'holds no place to read; name a dump of geonames.org, unpacked')
      print(`${added} ${added === 1 ? 'place' : 'places'} added to ${placesFile}; ${known} known already`)
      if (broken.length > 0)
        complain(dump, `${broken.length} lines are no place of a GeoNames dump, the first is line ${broken[0]}`)
    })
  return places
}
