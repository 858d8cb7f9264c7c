import { Parser } from 'htmlparser2'

/** What Zotero files of a page, as far as the tests look. */
export interface ZoteroItem {
  itemType: string
  title: string | undefined
  publicationTitle: string | undefined
  date: string | undefined
  language: string | undefined
  url: string | undefined
  abstractNote: string | undefined
  creators: string[]
}

/** Item types of Zotero that a page of ours could ask for. */
const itemTypes = ['newspaperArticle', 'webpage', 'journalArticle', 'magazineArticle', 'blogPost', 'report', 'document']

/**
 * The rules by which Zotero’s translators “Embedded Metadata” (with “RDF” behind it) read a page, written down from their
 * published sources of April 2026: `name` or `property` is split at the first “.”, “:” or “_”, its first part is a
 * vocabulary, and of several elements for a field the first in the order of preference wins.
 */
export function fileByZotero(html: string): ZoteroItem {
  const statements: { term: string; content: string }[] = []
  const known = new Set(['dc', 'dcterms', 'og', 'article', 'prism', 'eprints', 'bibo', 'so', 'book', 'video', 'music'])
  let canonical: string | undefined
  let pageLanguage: string | undefined
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'html') pageLanguage = attributes['lang']
      if (tag === 'link' && attributes['rel'] === 'canonical') canonical = attributes['href']
      const [name, content] = [attributes['name'] ?? attributes['property'], attributes['content']]
      if (tag !== 'meta' || !name || !content) return
      const [prefix = '', ...rest] = name.split(/[.:_]/)
      const vocabulary = prefix.toLowerCase()
      // Highwire Press’s elements belong to no vocabulary and are matched by the end of their name.
      const property = name.slice(prefix.length + 1)
      const term = known.has(vocabulary)
        ? `${vocabulary} ${property.charAt(0).toLowerCase()}${property.slice(1)}`
        : rest.length > 0
          ? name
          : `plain ${name.toLowerCase()}`
      statements.push({ term, content })
    },
  })
  parser.end(html)
  const first = (...terms: string[]) =>
    terms.map((term) => statements.find((statement) => statement.term === term)?.content).find((content) => content)

  const asked = { og: first('og type'), dc: first('dc type', 'dcterms type') }
  const hasJournal = first('citation_journal_title', 'citation_title')
  const itemType =
    (first('citation_journal_title') && 'journalArticle') ??
    (asked.og === 'website' ? 'webpage' : undefined) ??
    (asked.og === 'book' ? 'book' : undefined) ??
    itemTypes.find((type) => type === asked.dc) ??
    (hasJournal ? 'journalArticle' : 'webpage')

  return {
    itemType,
    title: first('dc title', 'dcterms title', 'og title'),
    publicationTitle: first(
      'prism publicationName',
      'eprints publication',
      'dc source',
      'dcterms source',
      'og site_name',
    ),
    date: first(
      'eprints date',
      'prism publicationDate',
      'og published_time',
      'article published_time',
      'dc date.issued',
      'dcterms issued',
      'dc date',
      'dcterms date',
    ),
    language: first('citation_language', 'dc language', 'dcterms language', 'plain language') ?? pageLanguage,
    url: first('citation_public_url', 'eprints official_url', 'og url') ?? canonical,
    abstractNote: first('citation_abstract', 'og description', 'dcterms abstract', 'plain description'),
    creators: statements
      .filter(({ term }) => ['dc creator', 'plain author'].includes(term))
      .map(({ content }) => content),
  }
}
