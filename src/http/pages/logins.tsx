import { Hono } from 'hono'
import { type Login, listLogins } from '../../db/logins.js'
import type { Page } from '../../db/page.js'
import type { Reader } from '../components/document.js'
import { NextPage, PageHead } from '../components/form.js'
import { Layout } from '../components/layout.js'
import type { Web } from '../web.js'
import { show, textOf } from './page.js'

/** Who came, left, tried to or was refused: for administrators. */
export const loginsPage = new Hono<Web>().get('/', async (c) => {
  const page = await listLogins(c.get('context').db, { cursor: textOf(c, 'cursor') })
  return show(c, <LoginsPage reader={c.get('reader')} page={page} />)
})

function LoginsPage({ reader, page }: { reader: Reader; page: Page<Login> }) {
  const { locale } = reader
  const { account, desk } = locale.words
  const { logins } = account
  return (
    <Layout reader={reader} title={logins.title}>
      <PageHead title={logins.title} deck={logins.deck}>
        <p class="meta">
          <a href="/accounts">{account.accounts}</a>
          <a href="/history?noun=account">{logins.rights}</a>
        </p>
      </PageHead>
      {page.items.length === 0 ? (
        <p class="empty">{logins.empty}</p>
      ) : (
        <table class="records">
          <thead>
            <tr>
              <th scope="col">{desk.history.when}</th>
              <th scope="col">{desk.history.what}</th>
              <th scope="col">{desk.history.who}</th>
              <th scope="col">{logins.address}</th>
            </tr>
          </thead>
          <tbody>
            {page.items.map(({ at, event, name, address, asked }) => (
              <tr>
                <td>
                  <time datetime={at.toISOString()}>{locale.time(at)}</time>
                </td>
                <th scope="row">
                  {logins.event[event]} {asked && <code dir="ltr">{asked}</code>}
                </th>
                <td>{name === null ? <span class="soft">{logins.unknown}</span> : <bdi>{name}</bdi>}</td>
                <td>
                  <bdi class="address">{address}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <NextPage locale={locale} address={reader.address} next={page.next} />
    </Layout>
  )
}
