import { STORIES, type Story } from './stories.js'

/** A page that holds a story: how it is made, and what differs from the story in what should be read. */
export interface Page {
  readonly make: string
  readonly story: Story
  readonly html: string
  /** Text beyond the story's that belongs to the article. */
  readonly more?: string
  /** Facts that the page does not tell, and so must not be made up. */
  readonly without?: readonly ('outlet' | 'published')[]
}

const { harbour, valley, hara, jisr, port, souk } = STORIES
const MENU = (lang: string) =>
  `<nav><ul>${(lang === 'ar' ? ['الرئيسية', 'أخبار', 'رياضة', 'من نحن'] : ['Home', 'World', 'Sport', 'Contact']).map((item) => `<li><a href="/${item.length}">${item}</a></li>`).join('')}</ul></nav>`
const p = (story: Story, mark = 'p') => story.paragraphs.map((text) => `<${mark}>${text}</${mark}>`).join('\n')
const page = (story: Story, head: string, body: string) =>
  `<!DOCTYPE html><html lang="${story.lang}"${story.lang === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
const og = (story: Story) =>
  `<meta property="og:title" content="${story.title}"><meta property="og:site_name" content="${story.outlet}"><meta property="og:type" content="article"><meta property="article:published_time" content="${story.published}T08:30:00+03:00">`
const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const news = (story: Story, more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: story.title,
  datePublished: `${story.published}T06:00:00Z`,
  dateModified: `${story.published}T09:15:00Z`,
  author: [{ '@type': 'Person', name: story.author }],
  publisher: { '@type': 'NewsMediaOrganization', name: story.outlet },
  ...more,
})
const title = (story: Story, between = ' - ') => `<title>${story.title}${between}${story.outlet}</title>`
const RELATED =
  '<div class="related-posts"><h3>Read also</h3><ul><li><a href="/a">Bridge closed after 3 die in crash</a></li><li><a href="/b">Minister resigns over 900 missing rifles</a></li><li><a href="/c">Cup final drew 40,000</a></li></ul></div>'
const COMMENTS =
  '<section id="comments"><h2>3 comments</h2><div class="comment"><b>Reader 77</b> <time datetime="2023-01-02">2 January 2023</time><p>I heard that 500 people died there, they are hiding the truth from all of us as they always do, believe me.</p></div><div class="comment"><p>Nonsense, there were 2 dead and everybody in the street knows it.</p></div></section>'
const COOKIES =
  '<div id="cookie-consent" role="dialog"><h2>We value your privacy</h2><p>We and our 843 partners store and read information on a device, such as cookies, to show advertising and to measure it. You may accept or refuse.</p><button>Accept</button></div>'
const FOOTER = (story: Story) => `<footer><p>© 2024 ${story.outlet}. All rights reserved.</p></footer>`

const of = (make: string, story: Story, html: string, more: Partial<Page> = {}): Page => ({
  make,
  story,
  html,
  ...more,
})

export const PAGES: readonly Page[] = [
  of(
    'article with OpenGraph',
    harbour,
    page(
      harbour,
      title(harbour) + og(harbour),
      `${MENU('en')}<article><h1>${harbour.title}</h1>${p(harbour)}</article>${RELATED}${FOOTER(harbour)}`,
    ),
  ),
  of(
    'JSON-LD and bare divisions',
    valley,
    page(
      valley,
      ld(news(valley)),
      `${MENU('en')}<div class="wrap"><h1>${valley.title}</h1><div class="txt">${p(valley)}</div></div>${RELATED}`,
    ),
  ),
  of(
    'JSON-LD graph',
    port,
    page(
      port,
      ld({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', '@id': '#site', name: port.outlet },
          { '@type': 'Organization', '@id': '#org', name: port.outlet },
          { ...news(port), publisher: { '@id': '#org' } },
        ],
      }),
      `<main><h1>${port.title}</h1>${p(port)}</main>${COMMENTS}`,
    ),
  ),
  of(
    'JSON-LD in a list, with a broken block before it',
    souk,
    page(
      souk,
      `<script type="application/ld+json">{"@type": "NewsArticle", headline: oops}</script>${ld([{ '@type': 'BreadcrumbList' }, news(souk)])}`,
      `<article><header><h1>${souk.title}</h1></header>${p(souk)}</article>`,
    ),
  ),
  of(
    'JSON-LD with line breaks inside strings',
    harbour,
    page(
      harbour,
      `<script type="application/ld+json">\n{"@type":"NewsArticle","headline":"${harbour.title}","description":"one\ntwo","datePublished":"${harbour.published}","publisher":{"name":"${harbour.outlet}"}}\n</script>`,
      `<div><h1>${harbour.title}</h1>${p(harbour)}</div>`,
    ),
  ),
  of(
    'microdata',
    hara,
    page(
      hara,
      '',
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${hara.title}</h1><span itemprop="publisher" itemscope><meta itemprop="name" content="${hara.outlet}"><b itemprop="name">${hara.outlet}</b></span><time itemprop="datePublished" datetime="${hara.published}T10:00:00+03:00">الثلاثاء</time><div itemprop="articleBody">${p(hara)}</div></div>${FOOTER(hara)}`,
    ),
  ),
  of(
    'right to left with OpenGraph',
    jisr,
    page(
      jisr,
      title(jisr, ' | ') + og(jisr),
      `${MENU('ar')}<div id="content"><h1>${jisr.title}</h1><div class="entry-content">${p(jisr)}</div></div>`,
    ),
  ),
  of(
    'visible date in Arabic, two month names',
    hara,
    page(
      hara,
      title(hara, ' - '),
      `${MENU('ar')}<article><h1>${hara.title}</h1><div class="post-date">الثلاثاء ${hara.day} - 14:20</div>${p(hara)}</article>`,
    ),
  ),
  of(
    'visible date in Arabic digits',
    jisr,
    page(
      jisr,
      title(jisr, ' | '),
      `${MENU('ar')}<article><h1>${jisr.title}</h1><span class="published">نشر في: ${jisr.day}</span>${p(jisr)}</article>`,
    ),
  ),
  of(
    'visible date in French',
    port,
    page(
      port,
      title(port, ' | '),
      `<div class="article"><h1>${port.title}</h1><p class="meta">Publié le ${port.day} à 18h30 - Mis à jour le 11 août 2017</p>${p(port)}</div>`,
    ),
  ),
  of(
    'visible date in English, month first',
    valley,
    page(
      valley,
      title(valley, ' — '),
      `<div class="story"><h1>${valley.title}</h1><div class="byline">By ${valley.author} <span class="timestamp">${valley.day}</span></div>${p(valley)}</div>`,
    ),
  ),
  of(
    'time element without meta data',
    souk,
    page(
      souk,
      title(souk),
      `<article><h1>${souk.title}</h1><time datetime="${souk.published}">${souk.day}</time>${p(souk)}</article>`,
    ),
  ),
  of(
    'comments below',
    harbour,
    page(harbour, title(harbour) + og(harbour), `<article><h1>${harbour.title}</h1>${p(harbour)}</article>${COMMENTS}`),
  ),
  of(
    'comments inside the article',
    valley,
    page(
      valley,
      og(valley),
      `<article><h1>${valley.title}</h1><div class="body">${p(valley)}</div>${COMMENTS}</article>`,
    ),
  ),
  of(
    'cookie wall before the text',
    port,
    page(port, og(port), `${COOKIES}<main><h1>${port.title}</h1>${p(port)}</main>`),
  ),
  of(
    'cookie wall and overlay after an article hidden by class',
    souk,
    page(
      souk,
      og(souk),
      `<div class="page blurred"><article><h1>${souk.title}</h1>${p(souk)}</article></div><div class="modal-overlay"><p>Accept cookies from 900 partners to go on reading this page, or take out a subscription for 4 euros a month.</p></div>`,
    ),
  ),
  of(
    'AMP',
    harbour,
    `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><link rel="canonical" href="https://coast.example/19"><style amp-boilerplate>body{}</style>${ld(news(harbour))}</head><body><amp-sidebar><ul><li>Home</li></ul></amp-sidebar><article><h1>${harbour.title}</h1><amp-img src="x.jpg"></amp-img>${p(harbour)}</article><amp-ad><div fallback>Buy 1 get 1</div></amp-ad></body></html>`,
  ),
  of(
    'frames with the text for those who show none',
    valley,
    `<html><head>${title(valley)}</head><frameset cols="20,80"><frame src="menu.html"><frame src="text.html"><noframes><body><h1>${valley.title}</h1><p>${valley.day}</p>${p(valley)}</body></noframes></frameset></html>`,
  ),
  of(
    'an advertisement in a frame',
    jisr,
    page(
      jisr,
      og(jisr),
      `<iframe src="https://ads.example/">Your browser shows no frames: 99 offers</iframe><div class="content"><h1>${jisr.title}</h1>${p(jisr)}</div>`,
    ),
  ),
  of('no mark-up at all', harbour, `${harbour.title}\n\n${harbour.day}\n\n${harbour.paragraphs.join('\n\n')}`, {
    without: ['outlet'],
  }),
  of('no mark-up at all, Arabic', hara, `${hara.title}\n${hara.day}\n${hara.paragraphs.join('\n')}`, {
    without: ['outlet'],
  }),
  of(
    'lines by br in a table cell',
    jisr,
    `<html><head>${title(jisr, ' - ')}</head><body><table width=760><tr><td width=150><a href=1>الرئيسية</a><br><a href=2>أخبار</a><td><font size=5><b>${jisr.title}</b></font><br><font size=1>${jisr.day}</font><br><br>${jisr.paragraphs.join('<br><br>')}</table></body></html>`,
  ),
  of(
    'unclosed paragraphs and upper-case tags',
    valley,
    `<HTML><HEAD><TITLE>${valley.title} | ${valley.outlet}</TITLE><META NAME="date" CONTENT="${valley.published}"></HEAD><BODY><H1>${valley.title}</H1><P>${valley.paragraphs.join('<P>')}</BODY></HTML>`,
  ),
  of(
    'a table of casualties',
    souk,
    page(
      souk,
      og(souk),
      `<article><h1>${souk.title}</h1>${p(souk)}<table><tr><th>Quartier</th><th>Morts</th><th>Blessés</th></tr><tr><td>Halle centrale</td><td>24</td><td>40</td></tr><tr><td>Rue des Potiers</td><td>7</td><td>17</td></tr></table></article>`,
    ),
    { more: 'Quartier Morts Blessés Halle centrale 24 40 Rue des Potiers 7 17' },
  ),
  of(
    'a live blog',
    harbour,
    page(
      harbour,
      ld({ ...news(harbour), '@type': 'LiveBlogPosting' }),
      `<main><h1>${harbour.title}</h1>${harbour.paragraphs.map((text, index) => `<article class="post"><p>${text}</p><a href="#${index}" class="share">Share</a></article>`).join('')}</main>`,
    ),
  ),
  of(
    'a live blog as a list',
    port,
    page(
      port,
      og(port),
      `<div class="live"><h1>${port.title}</h1><ul class="posts">${port.paragraphs.map((text) => `<li class="post"><div>${text}</div></li>`).join('')}</ul></div>`,
    ),
  ),
  of(
    'side columns before the text',
    hara,
    page(
      hara,
      og(hara),
      `<aside class="sidebar"><h3>الأكثر قراءة</h3><ul><li><a href="/1">مصرع 80 شخصا في غرق قارب</a></li><li><a href="/2">انتخابات في 12 ولاية</a></li></ul></aside><div class="article-body"><h1>${hara.title}</h1>${p(hara)}</div>`,
    ),
  ),
  of(
    'a menu of a hundred links',
    jisr,
    page(
      jisr,
      og(jisr),
      `<div class="top-menu">${Array.from({ length: 100 }, (_, index) => `<a href="/s/${index}">قسم ${index}</a>`).join(' ')}</div><h1>${jisr.title}</h1>${p(jisr)}`,
    ),
  ),
  of(
    'divisions in place of paragraphs',
    port,
    page(port, og(port), `<div class="c1"><div class="c2"><h1>${port.title}</h1>${p(port, 'div')}</div></div>`),
  ),
  of(
    'quotations between the paragraphs',
    valley,
    page(
      valley,
      og(valley),
      `<article><h1>${valley.title}</h1><p>${valley.paragraphs[0]}</p><blockquote><p>${valley.paragraphs[1]}</p></blockquote><p>${valley.paragraphs[2]}</p><p>${valley.paragraphs[3]}</p></article>`,
    ),
  ),
  of(
    'share buttons and a newsletter between the paragraphs',
    souk,
    page(
      souk,
      og(souk),
      `<article><h1>${souk.title}</h1><p>${souk.paragraphs[0]}</p><div class="newsletter-box"><p>Recevez chaque matin nos 5 articles du jour dans votre boîte</p></div><p>${souk.paragraphs[1]}</p><div class="share-tools"><a href="#">Partager</a> <a href="#">Envoyer</a></div><p>${souk.paragraphs[2]}</p><p>${souk.paragraphs[3]}</p></article>`,
    ),
  ),
  of(
    'a picture with its caption',
    harbour,
    page(
      harbour,
      og(harbour),
      `<article><h1>${harbour.title}</h1><figure><img src="m.jpg" alt="market"><figcaption>The harbour market after the shelling</figcaption></figure>${p(harbour)}</article>`,
    ),
    { more: 'The harbour market after the shelling' },
  ),
  of(
    'text filled in by a script',
    valley,
    page(
      valley,
      ld(news(valley, { articleBody: valley.paragraphs.join('\n\n') })),
      `<div id="root"></div><noscript>Please enable scripts to read this page.</noscript>`,
    ),
  ),
  of(
    'Dublin Core',
    hara,
    page(
      hara,
      `<meta name="DC.title" content="${hara.title}"><meta name="DC.publisher" content="${hara.outlet}"><meta name="DC.date.issued" content="${hara.published}"><meta name="DC.creator" content="${hara.author}">`,
      `<div><h2>${hara.title}</h2>${p(hara)}</div>`,
    ),
  ),
  of(
    'outlet by its copyright line alone',
    port,
    page(
      port,
      `<title>${port.title}</title>`,
      `<article><h1>${port.title}</h1><p class="date">${port.day}</p>${p(port)}</article><div class="bottom">© 2017 ${port.outlet}. Tous droits réservés</div>`,
    ),
  ),
  of(
    'sections',
    harbour,
    page(
      harbour,
      og(harbour),
      `<main><h1>${harbour.title}</h1><section><p>${harbour.paragraphs[0]}</p><p>${harbour.paragraphs[1]}</p></section><section><h2>Denial</h2><p>${harbour.paragraphs[2]}</p></section><section><p>${harbour.paragraphs[3]}</p><p>${harbour.paragraphs[4]}</p></section></main>`,
    ),
    { more: 'Denial' },
  ),
  of(
    'printing page',
    jisr,
    `<html dir=rtl><head><title>${jisr.title}</title></head><body onload="print()"><center><img src=logo.gif alt="${jisr.outlet}"></center><h2>${jisr.title}</h2><i>${jisr.day}</i><hr>${p(jisr)}<hr><small>جميع الحقوق محفوظة لـ ${jisr.outlet}</small></body></html>`,
  ),
  of(
    'a date in numbers',
    souk,
    page(
      souk,
      title(souk),
      `<div id="main"><h1>${souk.title}</h1><div class="article-info"><span>01/12/2022</span> <span>07:45</span></div>${p(souk)}</div>`,
    ),
  ),
  of(
    'entities for every letter',
    hara,
    page(
      hara,
      og(hara),
      `<article><h1>${hara.title}</h1>${hara.paragraphs.map((text) => `<p>${[...text].map((letter) => `&#${letter.codePointAt(0)};`).join('')}</p>`).join('')}</article>`,
    ),
  ),
  of(
    'hidden traps',
    valley,
    page(
      valley,
      og(valley),
      `<article><h1>${valley.title}</h1><p style="display:none">Hidden words say 9000 people died on the moon.</p>${p(valley)}<div hidden>Nobody sees these 77 words either.</div><script>document.write('300 dead')</script></article>`,
    ),
  ),
]
