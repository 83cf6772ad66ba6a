import { Hono } from 'hono'
import { POLICIES } from '../../core/compare/range.js'
import { REASONS, RELATIONS } from '../../core/compare/relation.js'
import type { Reader } from '../components/document.js'
import { quantityWords } from '../components/figure.js'
import { PageHead } from '../components/form.js'
import { Layout } from '../components/layout.js'
import { CONVENTIONS } from '../locale/conventions.js'
import type { Locale } from '../locale/locale.js'
import type { Web } from '../web.js'
import { show } from './page.js'

export const helpPage = new Hono<Web>().get('/', (c) => show(c, <HelpPage reader={c.get('reader')} />))

/** The method, in a reader's words, and the conventions. */
export function HelpPage({ reader }: { reader: Reader }) {
  const { locale } = reader
  const { help, relation, relationMeans, reason, policy, policyShort } = locale.words
  return (
    <Layout reader={reader} title={help.title} section="help">
      <PageHead title={help.title} deck={help.deck} />
      <article class="prose">
        <h2>{help.method}</h2>
        {help.methodText.map((text) => (
          <p>{text}</p>
        ))}
        <h2>{help.first}</h2>
        <ol>
          {help.firstSteps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <h2 id="relations">{help.relations}</h2>
        <dl>
          {RELATIONS.map((kind) => (
            <>
              <dt>{relation[kind]}</dt>
              <dd>{relationMeans[kind]}</dd>
            </>
          ))}
        </dl>
        <h2 id="reasons">{help.reasons}</h2>
        <p>{help.reasonsText}</p>
        <ul>
          {REASONS.map((each) => (
            <li>{reason[each]}</li>
          ))}
        </ul>
        <h2>{help.independence}</h2>
        {help.independenceText.map((text) => (
          <p>{text}</p>
        ))}
        <h2 id="ranges">{help.policies}</h2>
        <p>{help.policiesText}</p>
        <dl>
          {POLICIES.map((each) => (
            <>
              <dt>{policyShort[each]}</dt>
              <dd>{policy[each]}</dd>
            </>
          ))}
        </dl>
        <h2 id="conventions">{help.conventions}</h2>
        <p>{help.conventionsText}</p>
        <Conventions locale={locale} />
      </article>
    </Layout>
  )
}

function Conventions({ locale }: { locale: Locale }) {
  const { help } = locale.words
  const languages = [
    ['ar', help.arabic],
    ['en', help.english],
    ['fr', help.french],
  ] as const
  return (
    <section class="scroll" aria-labelledby="conventions" tabindex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{help.reads}</th>
            {languages.map(([, name]) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CONVENTIONS.map((convention) => (
            <tr>
              <th scope="row" class="figure">
                <bdi>{quantityWords(locale, convention)}</bdi>
              </th>
              {languages.map(([code]) => (
                <td>
                  <bdi lang={code}>{convention[code]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
