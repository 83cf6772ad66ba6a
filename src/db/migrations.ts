import { join } from 'node:path'
import { packageRoot } from '../package-root.js'

/** How tables are named in SQL and where the migrations lie: the same for both engines. */
export const CASING = 'snake_case'

export const migrationsFolder = (): string => join(packageRoot(), 'schema', 'migrations')
