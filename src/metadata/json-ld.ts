import type { Article, BreadcrumbList, CorrectionComment, Graph, NewsArticle } from 'schema-dts'
import { toCslName } from '../citations/names'
import { site } from '../site'
import type { Kind, Source, Story } from '../stories/load'

/** Absolute addresses that the description of a story needs. */
export interface StoryUrls {
  page: string
  card: string
  home: string
  stories: string
}

/** What schema.org calls the original. Our own page is a report on it, also where the original is an opinion. */
const sourceTypes: Record<
  Kind,
  'NewsArticle' | 'AnalysisNewsArticle' | 'OpinionNewsArticle' | 'BackgroundNewsArticle' | 'Article'
> = {
  news: 'NewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  explainer: 'BackgroundNewsArticle',
  official: 'Article',
}

/**
 * A story in the vocabulary of schema.org, as JSON-LD 1.1: our page as a `NewsArticle` that `isBasedOn` the original,
 * with its corrections, and the way to it as a `BreadcrumbList`.
 */
export function storyGraph(story: Story, urls: StoryUrls): Graph {
  const publisher = { '@type': 'Organization', name: site.name, url: urls.home } as const
  const page: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': urls.page,
    url: urls.page,
    headline: story.title,
    description: story.summary,
    inLanguage: site.language,
    datePublished: story.collected,
    dateModified: story.updated ?? story.collected,
    author: publisher,
    publisher,
    image: urls.card,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    keywords: story.topics.map(({ label }) => label),
    isBasedOn: sourceArticle(story),
    ...(story.corrections.length > 0 && { correction: story.corrections.map(correction) }),
  }
  return { '@context': 'https://schema.org', '@graph': [page, breadcrumbs(story, urls)] }
}

function sourceArticle({ kind, source }: Story): Article {
  return {
    '@type': sourceTypes[kind],
    headline: source.title,
    inLanguage: source.language,
    datePublished: source.published,
    publisher: { '@type': 'Organization', name: source.outlet.name },
    ...(source.authors.length > 0 && { author: authorsOf(source) }),
    ...(source.url !== null && { url: source.url }),
    ...(source.archived && { archivedAt: source.archived.url }),
  }
}

const authorsOf = ({ authors, outlet }: Source) =>
  authors.map((name) => ({ '@type': 'literal' in toCslName(name, outlet) ? 'Organization' : 'Person', name }) as const)

const correction = ({ date, what }: Story['corrections'][number]): CorrectionComment => ({
  '@type': 'CorrectionComment',
  text: what,
  datePublished: date,
})

const breadcrumbs = ({ title }: Story, { home, stories, page }: StoryUrls): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    { name: site.name, item: home },
    { name: 'Stories', item: stories },
    { name: title, item: page },
  ].map((place, index) => ({ '@type': 'ListItem', position: index + 1, ...place }) as const),
})
