// Everything works without this file. It takes the steps of the desk without a page load, and by keys.

const page = () => document.getElementById('page')
const SWAPPED = /^\/(review|claims|history|incidents|reports)(\/|\?|#|$)/

/** Fetches an address and puts its page in the place of this one; what is no page of ours is opened as usual. */
async function step(request, address, remember) {
  const main = page()
  main.setAttribute('aria-busy', 'true')
  try {
    const response = await fetch(request)
    const found = new DOMParser().parseFromString(await response.text(), 'text/html')
    const next = found.getElementById('page')
    if (!next) return location.assign(address)
    main.replaceChildren(...next.childNodes)
    document.title = found.title
    const shown = new URL(response.url)
    if (response.redirected || remember) history.pushState({ swapped: true }, '', shown)
    showButtons()
    dispatchEvent(new Event('countercheck:page'))
    const heading = main.querySelector('[data-claim] h2') ?? main.querySelector('h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
    if (!main.querySelector('[data-claim]')) scrollTo(0, 0)
    document.getElementById('said').textContent = [...main.querySelectorAll('[data-said]')]
      .map((each) => each.textContent)
      .join(' ')
  } finally {
    page().removeAttribute('aria-busy')
  }
}

/** On the queue, links and forms that lead to the queue again are steps. */
const onQueue = () => page()?.querySelector('[data-claim], .queue-bar') !== null

addEventListener('click', (event) => {
  const link = event.target.closest?.('.queue-bar a')
  if (
    !link ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.button !== 0 ||
    !link.pathname.startsWith('/review')
  )
    return
  event.preventDefault()
  step(link.href, link.href, true)
})

addEventListener('submit', (event) => {
  const form = event.target
  if (!onQueue() || form.method === 'dialog' || !page().contains(form)) return
  const url = new URL(form.getAttribute('action'), location)
  if (url.origin !== location.origin || !SWAPPED.test(url.pathname)) return
  event.preventDefault()
  const body = new URLSearchParams(new FormData(form, event.submitter))
  if (form.method === 'get') {
    url.search = body
    step(url, url, true)
  } else step(new Request(url, { method: 'POST', body }), url, false)
})

addEventListener('popstate', () => {
  if (onQueue() && location.pathname === '/review') step(location.href, location.href, false)
  else if (history.state?.swapped) location.reload()
})

const KEYS_ON = 'countercheck:keys'
const keysOn = () => localStorage.getItem(KEYS_ON) !== 'off'
const isTyping = (target) => target.closest?.('input, select, textarea, [contenteditable]')

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !keysOn()) return
  if (event.key === 'Escape' && isTyping(event.target)) return event.target.blur()
  if (isTyping(event.target) || document.querySelector('dialog[open]')) return
  const button = [...document.querySelectorAll('[data-key]')].find((each) => each.dataset.key === event.key)
  if (!button) return
  event.preventDefault()
  button.click()
  if (button.tagName === 'SUMMARY' && button.parentElement.open)
    button.parentElement.querySelector('input:not([type=hidden]), select')?.focus()
})

addEventListener('click', (event) => {
  const opener = event.target.closest?.('[data-dialog]')
  if (opener) document.getElementById(opener.dataset.dialog)?.showModal()
})
addEventListener('click', (event) => {
  if (event.target.closest?.('[data-print]')) print()
})
addEventListener('click', async (event) => {
  const button = event.target.closest?.('[data-copy]')
  if (!button) return
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent)
  document.getElementById('said').textContent = button.textContent = button.dataset.copied
})
addEventListener('change', (event) => {
  if (event.target.matches?.('[data-keys-on]')) localStorage.setItem(KEYS_ON, event.target.checked ? 'on' : 'off')
  if (event.target.matches?.('[data-choose-all]'))
    for (const box of event.target.form?.querySelectorAll('input[name=claims]') ?? [])
      box.checked = event.target.checked
})

/** What is selected in a report's text can be added as a claim: its quote, and where it starts in code points. */
document.addEventListener('selectionchange', () => {
  const link = document.querySelector('[data-add-selected]')
  const text = document.querySelector('.report > section > .report-text')
  if (!link || !text) return
  const selection = getSelection()
  const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const inside = range !== null && !range.collapsed && text.contains(range.commonAncestorContainer)
  const words = (part) => {
    const copy = part.cloneContents()
    for (const number of copy.querySelectorAll('.claim-number')) number.remove()
    return copy.textContent
  }
  const quote = inside ? words(range) : ''
  link.hidden = quote.trim() === '' || quote.length > 200
  if (link.hidden) return
  const before = document.createRange()
  before.setStart(text, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = [...words(before)].length + [...quote].length - [...quote.trimStart()].length
  link.search = new URLSearchParams({ quote: quote.trim(), start })
})

/** Buttons that only script can press. */
function showButtons() {
  for (const button of document.querySelectorAll('[data-dialog], [data-copy], [data-script], [data-print]'))
    button.hidden = false
  for (const box of document.querySelectorAll('[data-keys-on]')) box.checked = keysOn()
}
showButtons()

/** A page of work that goes on is asked for again, as long as it is looked at. */
setInterval(async () => {
  const live = document.querySelector('[data-live]')
  if (!live || document.hidden) return
  const found = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
  const next = found.querySelector('[data-live]') ?? found.querySelector('.records')?.parentElement
  if (next) live.replaceWith(next)
}, 3000)
