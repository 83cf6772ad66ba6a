// Everything works without this file. It shows a claim in the text and its fields together.

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
