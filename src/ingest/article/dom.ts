/** The little of a page's tree that reading it takes; the compiler's DOM library would bring a browser's globals with it. */
export interface PageElement {
  readonly tagName: string
  readonly textContent: string | null
  readonly outerHTML: string
  readonly previousSibling: { readonly textContent: string | null } | null
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
  remove(): void
}

export interface PageDocument extends Pick<PageElement, 'querySelector' | 'querySelectorAll'> {
  readonly body: PageElement | null
}
