/** The page's words as a reader sees them. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<(script|style|title)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')

/** The hidden fields of the first form that holds the given text, as a browser would send them. */
export function hiddenOf(html: string, holding: string): Record<string, string> {
  const form = html.split('<form').find((each) => each.includes(holding)) ?? ''
  const inputs = form.split('</form>')[0]!.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)
  return Object.fromEntries([...inputs].map(([, name, value]) => [name!, value!.replaceAll('&amp;', '&')]))
}
