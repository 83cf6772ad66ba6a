// Everything works without this file. What was typed into a form (data-draft names it) and not sent is kept on this machine.

const PREFIX = 'countercheck:draft:'
const keyOf = (form) => PREFIX + form.dataset.draft
const typedFields = (form) =>
  [...form.elements].filter(
    (field) => field.name && 'value' in field && !/^(hidden|submit|button|radio|file)$/.test(field.type),
  )
/** What the record was when the typing began: it is sent with the draft, so that a change made meanwhile is seen. */
const seenFields = (form) => [...form.elements].filter((field) => /^(version|seen)$/.test(field.name))
const valuesOf = (fields) => Object.fromEntries(fields.map((field) => [field.name, field.value]))

function keep(form) {
  const draft = { ...valuesOf(typedFields(form)), ...valuesOf(seenFields(form)) }
  try {
    localStorage.setItem(keyOf(form), JSON.stringify(draft))
  } catch {
    // There is no room, or the browser keeps nothing: the form works as without script.
  }
}

function restore(form) {
  const draft = JSON.parse(localStorage.getItem(keyOf(form)) ?? '{}')
  // The answer to what was sent holds it already, against what stands now.
  if ('sent' in form.dataset) return keep(form)
  const lost = typedFields(form).filter(({ name, value }) => name in draft && draft[name] !== value)
  if (lost.length === 0) return
  for (const field of lost) field.value = draft[field.name]
  for (const field of seenFields(form)) field.value = draft[field.name] ?? field.value
  const note = form.querySelector('[data-draft-note]')
  if (note) note.hidden = false
  const fold = form.closest('details')
  if (fold) fold.open = true
}

function restoreAll() {
  const address = new URL(location)
  const recorded = address.searchParams.get('recorded')
  if (recorded) {
    localStorage.removeItem(PREFIX + recorded)
    // Said once: a page that is loaded anew must not throw away what was typed after.
    address.searchParams.delete('recorded')
    history.replaceState(history.state, '', address)
  }
  for (const form of document.querySelectorAll('form[data-draft]')) restore(form)
}
addEventListener('countercheck:page', restoreAll)
restoreAll()

addEventListener('input', (event) => {
  const form = event.target.form
  if (form?.dataset.draft && event.target.name) keep(form)
})

addEventListener('click', (event) => {
  const drop = event.target.closest?.('[data-draft-drop]')
  if (!drop) return
  localStorage.removeItem(PREFIX + (drop.dataset.draftDrop || drop.form.dataset.draft))
  // A link leads on by itself.
  if (drop.href) return
  // Some browsers keep what stands in the fields over a reload.
  drop.form.reset()
  location.reload()
})

/** Whoever logs out leaves nothing behind for the next one at this machine. */
addEventListener('submit', (event) => {
  if (!event.target.action.endsWith('/logout')) return
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key)
})
