#!/usr/bin/env node
import nodeModule from 'node:module'
import { commandLine } from './cli/index.js'
import { complain } from './cli/terminal.js'
import { readConfig } from './config.js'
import { usePlaces } from './core/gazetteer/gazetteer.js'
import { problemOf } from './db/engine/problem.js'
import { importedPlaces } from './ingest/imported-places.js'

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

// From Node 22 on what was compiled once is kept for the next start.
;(nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.()

usePlaces(() => importedPlaces(readConfig().placesFile))

commandLine()
  .then((program) => program.parseAsync())
  .catch((error: unknown) => complain('failed', problemOf(error)))
