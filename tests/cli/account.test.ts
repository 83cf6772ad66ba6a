import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run, scratchFolder } from './command.js'

const folder = scratchFolder()

it('an invitation is a whole address that can be passed on, without a BASE_URL too', async () => {
  const env = { DATA_DIR: join(folder, 'data'), PORT: '4001' }
  const { code, stdout } = await run(['account', 'add', 'Omar', '--role', 'reader', '--invite'], { env })
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^http:\/\/127\.0\.0\.1:4001\/invitations\/[\w-]{20,}\n$/)])
})

it('accounts are managed under the name `user` as well', async () => {
  const { code, stdout } = await run(['user', 'list', '--json'], { env: { DATA_DIR: join(folder, 'data') } })
  expect([code, JSON.parse(stdout)]).toEqual([0, [expect.objectContaining({ name: 'Omar', role: 'reader' })]])
})
