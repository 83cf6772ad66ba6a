import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isIsoDate } from '../../src/core/iso-date.js'
import { htmlText } from '../../src/ingest/article/html-text.js'
import { detectLanguage } from '../../src/ingest/detect-language.js'
import { expandFolders } from '../../src/ingest/files.js'
import type { ReadResult } from '../../src/ingest/incoming-report.js'
import { readReports } from '../../src/ingest/read-reports.js'

const folder = mkdtempSync(join(tmpdir(), 'countercheck-ingest-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function read(...files: string[]): Promise<ReadResult[]> {
  const results: ReadResult[] = []
  for await (const result of readReports(files, {})) results.push(result)
  return results
}

describe('readReports', () => {
  it('reads a text file as one report named after the file', async () => {
    const [result] = await read(file('toll.txt', '\ufeffShelling killed 12 people in the old town.'))
    expect(result).toMatchObject({
      report: { id: 'toll', lang: 'en', text: 'Shelling killed 12 people in the old town.' },
    })
  })

  it('reads the fields of a line, with other names for the date', async () => {
    const line = {
      id: 7,
      text: 'قُتل 12 شخصا',
      lang: 'ar-SY',
      date: '4 October 2016',
      source: 'الساحل',
      url: 'https://coast.example/7',
    }
    const [result] = await read(file('one.jsonl', `\n${JSON.stringify(line)}\r\n\n`))
    expect(result).toMatchObject({
      report: {
        id: '7',
        lang: 'ar',
        published: '2016-10-04',
        source: 'الساحل',
        url: 'https://coast.example/7',
        incident: null,
      },
    })
  })

  it('reads each entry of a feed, and the article of a page', async () => {
    const item = (id: number) =>
      `<item><title>Raid kills ${id}</title><guid>https://coast.example/${id}</guid><pubDate>Sun, 03 May 2020 08:00:00 GMT</pubDate><description>The ministry said ${id} people were killed.</description></item>`
    const feed = file('coast.xml', `<rss><channel><title>Coast Daily</title>${item(7)}${item(8)}</channel></rss>`)
    const page = file(
      'p.html',
      '<title>Nine die | Coast Daily</title><p>3 May 2020<p>Nine people were killed in the town.',
    )
    const results = await read(feed, page)
    expect(results.map((result) => ('report' in result ? result.report : result.failure))).toMatchObject([
      { url: 'https://coast.example/7', published: '2020-05-03T08:00:00Z', source: 'Coast Daily', lang: 'en' },
      { url: 'https://coast.example/8', text: 'Raid kills 8\n\nThe ministry said 8 people were killed.' },
      { id: 'p', title: 'Nine die', published: '2020-05-03', source: 'Coast Daily' },
    ])
  })

  it('goes on behind a bad item, naming it', async () => {
    const results = await read(
      file(
        'bad.jsonl',
        '{"id":"a","text":"Twelve people were killed."}\nnull\n{"id":"b","text":" "}\n{"id":"","text":"x"}\n',
      ),
      join(folder, 'none.txt'),
      folder,
    )
    const told = results.map((result) => ('failure' in result ? result.failure.problem : result.report.id))
    expect(told).toEqual([
      'a',
      expect.stringMatching(/^needs \{id, text, …\}/),
      'is empty',
      expect.stringMatching(/^needs .*id/),
      'does not exist; check the path',
      'is a folder; name report files in it',
    ])
  })

  it('takes nonsense for a date as no date', async () => {
    const dates = ['2016-13-40', '2016-02-31', 'yesterday', '', '2016-10', '2016-10-04T18:00:00Z']
    const lines = dates.map((published, index) =>
      JSON.stringify({ id: index, text: 'Twelve were killed.', lang: 'en', published }),
    )
    const results = await read(file('dates.jsonl', lines.join('\n')))
    const published = results.map((result) => ('report' in result ? result.report.published : 'failed'))
    expect(published).toEqual([null, null, null, null, '2016-10', '2016-10-04T18:00:00Z'])
  })
})

describe('what holds no reports', () => {
  it.each([
    ['a.warc', 'noise', 'is no WARC file, or an empty one'],
    ['a.zip', 'noise', 'is no ZIP archive, or a damaged one'],
    ['empty.jsonl', '\n', 'is empty'],
    ['noise.xlsx', '\u0001\u0002\u0003'.repeat(99), expect.stringMatching(/^is no table .*XLSX, or as CSV/)],
    ['noise.csv', '\u0001\u0002\u0003'.repeat(99), expect.stringMatching(/^is no table/)],
    ['broken.xlsx', `PK${'\u0001\u0002\u0003'.repeat(99)}`, expect.stringMatching(/^is no workbook that can be read/)],
  ])('%s is told in one line', async (name, text, problem) => {
    expect(await read(file(name, text))).toEqual([{ failure: { item: expect.stringContaining(name), problem } }])
  })

  it('tells an empty folder from one whose files are no reports', async () => {
    mkdirSync(join(folder, 'void/below'), { recursive: true })
    mkdirSync(join(folder, 'pictures'), { recursive: true })
    file('pictures/a.jpg', 'x')
    file('pictures/b.csv.gz', 'x')
    const told = async (name: string) => (await read(...(await expandFolders([join(folder, name)]))))[0]
    expect(await told('void')).toMatchObject({
      failure: { problem: 'is an empty folder: there is nothing in it to read' },
    })
    expect(await told('pictures')).toMatchObject({
      failure: {
        problem: expect.stringMatching(/^is a folder without reports: none of its files \(2\) ends in \.txt, /),
      },
    })
  })

  it('finds gzipped WARC files in a folder', async () => {
    mkdirSync(join(folder, 'crawl'), { recursive: true })
    const warc = file('crawl/a.warc.gz', 'x')
    expect(await expandFolders([join(folder, 'crawl')])).toEqual([warc])
  })
})

describe('expandFolders', () => {
  it('gives the report files of a folder by name, and leaves named files as they are', async () => {
    mkdirSync(join(folder, 'tree/b'), { recursive: true })
    const files = ['tree/c.txt', 'tree/a.JSONL', 'tree/b/d.htm', 'tree/e.pdf', 'tree/.f.txt'].map((name) =>
      file(name, 'x'),
    )
    expect(await expandFolders(['-', files[3]!, join(folder, 'tree')])).toEqual([
      '-',
      files[3],
      files[1],
      files[2],
      files[0],
    ])
  })
})

describe('detectLanguage', () => {
  it.each([
    ['ar', 'أعلنت وزارة الصحة مقتل اثني عشر مدنيا في قصف على البلدة القديمة'],
    ['en', 'The ministry said twelve civilians were killed when shells hit the old town'],
    ['fr', 'Le ministère a annoncé que douze civils ont été tués dans le bombardement de la vieille ville'],
  ])('tells %s', async (lang, text) => {
    expect(await detectLanguage(text)).toEqual({ lang })
  })

  it('does not take another language for one of ours', async () => {
    const russian = 'В результате обстрела города погибли двенадцать мирных жителей, сообщило министерство'
    expect(await detectLanguage(russian)).toEqual({ unknown: 'ru' })
  })
})

describe('htmlText', () => {
  it('gives a line for each block, and no script, style or menu', () => {
    const html =
      '<head><title>T</title></head><nav>Home</nav><h1>Toll&nbsp;rises</h1><script>var n = 99</script><p>Shelling <b>killed</b>\n 12&#x202f;000 people.</p><style>p{}</style><p>More'
    expect(htmlText(html)).toBe('Toll\u00a0rises\n\nShelling killed 12\u202f000 people.\n\nMore')
  })
})

describe('isIsoDate', () => {
  it.each(['2016', '2016-10', '2016-02-29', '2016-10-04T18:00', '2016-10-04 18:00:59.5+02:00', '2016-10-04T00:00Z'])(
    'takes %s',
    (text) => {
      expect(isIsoDate(text)).toBe(true)
    },
  )
  it.each(['', '16', '2016-13', '2015-02-29', '2016-10-04T25:00', '2016-10-04 junk', '4.10.2016'])(
    'refuses %j',
    (text) => {
      expect(isIsoDate(text)).toBe(false)
    },
  )
})
