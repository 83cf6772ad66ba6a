// Everything works without this file. It shows a claim in the text and its fields together, and keeps an unsent report.

const claimOf = (hash) => /^#(?:claim|fields)-(\d+)$/.exec(hash)?.[1]

function showClaim() {
  for (const element of document.querySelectorAll('.chosen')) element.classList.remove('chosen')
  const id = claimOf(location.hash)
  if (!id) return
  for (const mark of document.querySelectorAll(`mark[data-claims~="${id}"]`)) mark.classList.add('chosen')
  document.getElementById(`fields-${id}`)?.classList.add('chosen')
}
addEventListener('hashchange', showClaim)
showClaim()

const DRAFT = 'countercheck:draft'
const form = document.querySelector('form[data-draft]')
if (form) {
  const fields = [...form.elements].filter((element) => element.name && 'value' in element && element.type !== 'hidden')
  const draft = JSON.parse(localStorage.getItem(DRAFT) ?? '{}')
  for (const field of fields) if (!field.value && draft[field.name]) field.value = draft[field.name]
  form.addEventListener('input', () => {
    localStorage.setItem(DRAFT, JSON.stringify(Object.fromEntries(fields.map((field) => [field.name, field.value]))))
  })
}
// The report that was kept has been recorded.
if (document.querySelector('[data-recorded]')) localStorage.removeItem(DRAFT)
