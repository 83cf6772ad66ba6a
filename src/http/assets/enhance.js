// Everything works without this file. It shows a claim in the text and its fields together, says aloud what was just done, and gives a file's
// field the page's words.

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

// A region that says something from the start is not read out: what the page says of the step before is said again, a moment later.
addEventListener('load', () => {
  const news = [...document.querySelectorAll('main [role=status]')].map((each) => each.textContent.trim())
  if (news.length > 0) setTimeout(() => (document.getElementById('said').textContent = news.join(' ')), 500)
})

// A file's field says "Choose File" in the browser's language: words of the page's own lie over it, for the eye alone.
for (const field of document.querySelectorAll('input[type=file][data-choose]')) {
  const choice = document.createElement('span')
  choice.className = 'file-choice'
  const [button, name] = [document.createElement('span'), document.createElement('bdi')]
  button.className = 'button'
  button.textContent = field.dataset.choose
  name.className = 'chosen-file'
  const showName = () => {
    name.textContent = [...field.files].map((file) => file.name).join(' ') || field.dataset.none
  }
  for (const part of [button, name]) part.setAttribute('aria-hidden', 'true')
  field.replaceWith(choice)
  choice.append(field, button, name)
  document.getElementById(`${field.id}-at`)?.classList.add('unseen')
  field.addEventListener('change', showName)
  showName()
}
