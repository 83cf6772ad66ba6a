import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAccount } from '../../src/actions/accounts/add-account.js'
import { contextOf } from '../../src/context.js'
import { localeOf } from '../../src/http/locale/locale.js'
import { openSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite(false)
  await addAccount(contextOf(site.database.db), { name: 'Salma', role: 'editor', password: null })
})
afterAll(() => site.close())

test.each(['en', 'fr', 'ar'] as const)(
  'a name that cannot be invited is told beside its field, and kept (%s)',
  async (lang) => {
    const { nameTaken, badName } = localeOf(lang).words.account
    for (const [name, problem] of [
      ['Salma', nameTaken],
      ['local', badName],
      ['a*b', badName],
    ] as const) {
      const form = { name, role: 'reviewer' }
      const answer = await site.post('/accounts', form, { origin: 'http://localhost', cookie: `lang=${lang}` })
      const html = await answer.text()
      expect(answer.status).toBe(422)
      expect(html).toContain(problem)
      expect(html).toContain(`value="${name}"`)
      expect(html).toContain('value="reviewer" selected')
    }
  },
)
