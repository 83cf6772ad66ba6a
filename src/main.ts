#!/usr/bin/env node
import { commandLine } from './cli/index.js'
import { complain } from './cli/terminal.js'
import { problemOf } from './db/problem.js'

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

commandLine()
  .parseAsync()
  .catch((error: unknown) => complain('failed', problemOf(error)))
