import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/ingest/encoding/decode.js'
import { encode } from './encode.js'

/** Only letters and marks that both old Arabic tables have. */
const ARTICLE = `أعلنت مديرية الصحة في المدينة أمس مقتل 12 شخصا وإصابة 37 آخرين بجروح، بينهم أطفال، جراء قصف مدفعي طال حي المرجة القديم.
وقال شاهد عيان إن القصف بدأ عند السادسة صباحا واستمر نحو ساعتين، مؤكدا أن فرق الإنقاذ لا تزال تبحث عن مفقودين تحت الأنقاض.
وكانت إذاعة محلية قد ذكرت أن عدد القتلى لا يقل عن 15 قتيلا؛ فهل ترتفع الحصيلة؟`

const page = (charset: string | null) =>
  `<!DOCTYPE html><html dir="rtl"><head>${charset ? `<meta charset="${charset}">` : ''}<title>x</title></head><body><p class="a">${ARTICLE}</p></body></html>`

const CHARSETS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'] as const
const DECLARED = [null, ...CHARSETS, 'windows-1252', 'iso-8859-1', 'x-nobody-knows'] as const

describe('decodeText', () => {
  for (const actual of CHARSETS)
    for (const declared of DECLARED) {
      it(`reads Arabic in ${actual} declared as ${declared ?? 'nothing'}, by header, by mark-up, in a text file`, () => {
        const header = declared && `text/html; charset=${declared}`
        expect(decodeText(encode(ARTICLE, actual), header).text).toBe(ARTICLE)
        expect(decodeText(encode(page(declared), actual)).text).toBe(page(declared))
        expect(decodeText(encode(`<?xml version="1.0" encoding="${declared}"?>${ARTICLE}`, actual)).text).toContain(
          ARTICLE,
        )
      })
    }

  it.each([
    ['\ufeff', 'utf-8'],
    ['\ufeff', 'utf-16le'],
    ['\ufeff', 'utf-16be'],
  ] as const)('leaves out a byte-order mark, whatever the header says', (mark, charset) => {
    expect(decodeText(encode(mark + ARTICLE, charset), 'text/html; charset=windows-1256')).toEqual({
      text: ARTICLE,
      charset,
      contradicted: 'windows-1256',
    })
  })

  it.each(['utf-32le', 'utf-32be'] as const)('reads %s', (charset) => {
    const bytes = Buffer.alloc(4 * 6)
    for (const [index, letter] of [...'<a>ق12'].entries())
      bytes[charset === 'utf-32le' ? 'writeUInt32LE' : 'writeUInt32BE'](letter.codePointAt(0)!, index * 4)
    expect(decodeText(bytes).text).toBe('<a>ق12')
  })

  it.each([
    'Des frappes ont tué « 12 » civils à l’aube, a déclaré un médecin âgé de 40 ans ; le bilan pourrait être plus élevé.',
    'Shelling killed 12 people — among them two children — “at dawn”, officials said.',
  ])('reads the old table of Western Europe: %s', (text) => {
    for (const declared of [null, 'text/plain; charset=windows-1252', 'text/plain; charset=utf-8'])
      expect(decodeText(encode(text, 'windows-1252'), declared).text).toBe(text)
  })

  it('keeps UTF-8 that is broken in one place', () => {
    const bytes = Buffer.concat([Buffer.from(ARTICLE), Buffer.of(0xd9), Buffer.from(` ${ARTICLE}`)])
    expect(decodeText(bytes)).toMatchObject({ text: `${ARTICLE}\ufffd ${ARTICLE}`, charset: 'utf-8' })
  })

  it('gives some text for any bytes', () => {
    for (const bytes of [[], [0], [0xff], [0xff, 0xfe], [0, 0, 0xfe, 0xff, 1], [0x80, 0x81, 0xfe]])
      expect(typeof decodeText(Uint8Array.from(bytes), 'text/html; charset=').text).toBe('string')
  })
})
