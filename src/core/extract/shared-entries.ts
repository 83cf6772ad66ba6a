/**
 * The same dictionary with one entry for all words of which the same is said: the few that are left stay where the processor finds them
 * at once. Entries must not be changed afterwards.
 */
export function sharedEntries<Entry extends object>(entries: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const alike = new Map<string, Entry>()
  const shared = new Map<string, Entry>()
  for (const [word, entry] of entries) {
    const said = JSON.stringify(entry)
    const one = alike.get(said) ?? entry
    alike.set(said, one)
    shared.set(word, one)
  }
  return shared
}
