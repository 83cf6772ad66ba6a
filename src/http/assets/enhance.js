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

// What was typed and not sent is kept, by the name of its form.
for (const form of document.querySelectorAll('form[data-draft]')) {
  const kept = `countercheck:draft:${form.dataset.draft}`
  const fields = [...form.elements].filter(
    (element) => element.name && 'value' in element && !/^(hidden|submit)$/.test(element.type),
  )
  const draft = JSON.parse(localStorage.getItem(kept) ?? '{}')
  for (const field of fields) if (!field.value && draft[field.name]) field.value = draft[field.name]
  form.addEventListener('input', () => {
    localStorage.setItem(kept, JSON.stringify(Object.fromEntries(fields.map((field) => [field.name, field.value]))))
  })
}
// What was kept has been recorded.
const recorded = new URLSearchParams(location.search).get('recorded')
if (recorded !== null) localStorage.removeItem(`countercheck:draft:${recorded || 'report'}`)
