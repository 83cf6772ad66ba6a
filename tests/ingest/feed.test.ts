import { describe, expect, it } from 'vitest'
import { readFeed } from '../../src/ingest/feed/read-feed.js'

const read = (source: string | Uint8Array, contentType: string | null = null) => {
  const result = readFeed(
    typeof source === 'string' ? Buffer.from(source) : source,
    contentType,
    'https://news.example/feed',
  )
  return 'feed' in result ? result.feed : expect.fail(result.problem)
}
const entry = {
  title: 'Nine killed & 4 hurt',
  link: 'https://news.example/9',
  published: '2020-05-03T08:00:00Z',
  text: 'Nine people were killed.\n\nFour were hurt.',
}
const HTML = '&lt;p&gt;Nine people were killed.&lt;/p&gt;&lt;p&gt;Four were hurt.&lt;/p&gt;'

describe('readFeed', () => {
  it.each([
    [
      'RSS 2.0',
      `<rss version="2.0"><channel><title>Coast</title><item><title>Nine killed &amp; 4 hurt</title><link>/9</link><pubDate>Sun, 03 May 2020 08:00:00 GMT</pubDate><description>${HTML}</description></item></channel></rss>`,
    ],
    [
      'RSS 0.91 with a doctype and content in CDATA',
      `<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://dtd.example/rss-0.91.dtd"><rss version="0.91" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>Coast</title><item><title><![CDATA[Nine killed & 4 hurt]]></title><guid>https://news.example/9</guid><pubDate>Sun, 3 May 20 08:00:00 +0000</pubDate><description>Short</description><c:encoded><![CDATA[<p>Nine people were killed.</p><p>Four were hurt.</p>]]></c:encoded></item></channel></rss>`,
    ],
    [
      'RDF',
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>Coast</title></channel><item r:about="x"><title>Nine killed &amp; 4 hurt</title><link>https://news.example/9</link><d:date>2020-05-03T08:00:00Z</d:date><description>${HTML}</description></item></r:RDF>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/"><title>Coast</title><entry><title>Nine killed &amp; 4 hurt</title><link rel="self" href="no"/><link href="9"/><published>2020-05-03T08:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Nine people were killed.</p><p>Four were hurt.</p></div></content></entry></feed>`,
    ],
    [
      'Atom under a prefix',
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Coast</a:title><a:entry><a:title>Nine killed &amp; 4 hurt</a:title><a:link href="/9"/><a:published>2020-05-03T08:00:00Z</a:published><a:summary type="html">${HTML}</a:summary></a:entry></a:feed>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Coast',
        items: [
          {
            id: 9,
            ...{ title: entry.title, url: entry.link, date_published: entry.published },
            content_html: '<p>Nine people were killed.<p>Four were hurt.',
          },
        ],
      }),
    ],
    [
      'RSS cut off, with a bare ampersand',
      `<rss><channel><title>Coast</title><item><title>Nine killed & 4 hurt</title><link>https://news.example/9</link><pubDate>Sun, 03 May 2020 08:00:00 GMT</pubDate><description>${HTML}</description></ite`,
    ],
  ])('reads %s', (_, source) => {
    expect(read(source)).toMatchObject({ title: 'Coast', entries: [entry] })
  })

  it('reads old Arabic charsets and the names of letters', () => {
    const bytes = Buffer.concat([
      Buffer.from('<rss><channel><title>Caf&eacute; &#8212; '),
      Buffer.from([0xde, 0xca, 0xe1, 0x20, 0xd4, 0xce, 0xd5, 0xc7]),
      Buffer.from('</title></channel></rss>'),
    ])
    expect(read(bytes, 'text/xml; charset=windows-1256').title).toBe('Café — قتل شخصا')
  })

  it('looks up no entity', () => {
    const source =
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "bbbb">]><rss><channel><title>&x;&a;</title></channel></rss>'
    expect(read(source).title).toBe('&x;&a;')
  })

  it('gives no address that is not of the web', () => {
    const source =
      '<rss><channel><item><link>javascript:alert(1)</link></item><item><link>https://me:secret@x.example/</link></item></channel></rss>'
    expect(read(source).entries.map(({ link }) => link)).toEqual([null, null])
  })

  it.each([
    ['a page', '<html><body><p>no feed', /no rss, feed or RDF/],
    ['broken JSON', '{"version": "https://jsonfeed.org/version/1", ', /broken JSON/],
    ['other JSON', '{"items": []}', /no JSON Feed/],
    ['nothing', '', /no rss/],
    ['a deep nest', '<rss>'.repeat(100_000), /too deep/],
    ['deep JSON', `{"version":"jsonfeed.org","items":${'['.repeat(100_000)}`, /broken JSON/],
    [
      'bytes at random',
      Array.from({ length: 5_000 }, (_, at) => String.fromCharCode((at * at * 31) % 256)).join(''),
      /no rss/,
    ],
  ])('refuses %s with a reason', (_, source, problem) => {
    expect(readFeed(Buffer.from(source))).toEqual({ problem: expect.stringMatching(problem) })
  })
})
