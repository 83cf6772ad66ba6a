import { defineConfig } from 'drizzle-kit'

/** `npm run migration NAME` writes the next migration from the tables; see ARCHITECTURE.md. */
export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schema: './dist/schema/index.js',
  out: './schema/migrations',
})
