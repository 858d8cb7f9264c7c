import type { Source, Story } from '../stories/load'

/** An element `<meta name content lang>`. */
export interface Meta {
  name: string
  content: string
  /** The language of the content where it is not that of the page, as a BCP 47 tag. */
  lang?: string
}

/** What Zotero calls an article of this kind: a statement on an institution’s own pages is no newspaper article. */
const itemType = ({ kind }: Story): 'newspaperArticle' | 'webpage' =>
  kind === 'official' ? 'webpage' : 'newspaperArticle'

const inLanguageOf = ({ language }: Source) => (language === 'en' ? {} : { lang: language })

/**
 * The record of the original article as Dublin Core elements, as Zotero’s translators “Embedded Metadata” and “RDF” read
 * them: as from a library’s catalogue, the reader files the article, not the page about it. Dublin Core has no element
 * that Zotero takes for the address, so that comes in Highwire Press’s `citation_public_url`; where no address is known,
 * Zotero takes our page’s.
 */
export function zoteroMeta(story: Story): Meta[] {
  const { source } = story
  return [
    { name: 'DC.type', content: itemType(story) },
    { name: 'DC.title', content: source.title, ...inLanguageOf(source) },
    ...source.authors.map((author) => ({ name: 'DC.creator', content: author })),
    { name: 'DC.source', content: source.outlet.name },
    { name: 'DC.date', content: source.published },
    { name: 'DC.language', content: source.language },
    ...(source.url === null ? [] : [{ name: 'citation_public_url', content: source.url }]),
  ]
}
