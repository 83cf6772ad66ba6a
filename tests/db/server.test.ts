import { expect, test } from 'vitest'
import { freshDatabase } from '../support/databases.js'

test.each([
  ['max_parallel_workers_per_gather', '0'],
  ['jit', 'off'],
  ['random_page_cost', '1.1'],
])('a connection to Postgres asks for %s = %s', async (setting, value) => {
  const database = await freshDatabase('postgres')
  try {
    expect(await database.statement(`show ${setting}`)).toEqual([{ [setting]: value }])
  } finally {
    await database.close()
  }
})
