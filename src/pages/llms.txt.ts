import type { APIRoute } from 'astro'
import { absoluteUrl, href, storyFileHref } from '../addresses'
import { site } from '../site'
import { formatDay, formatMonth } from '../stories/dates'
import { loadArchive } from '../stories/load'
import { byMonth } from '../stories/order'

/** What this site is and where its text stands as Markdown, for language models and those who feed them (llmstxt.org). */
export const GET: APIRoute = async ({ site: origin }) => {
  const { stories } = await loadArchive()
  const url = (path: string) => absoluteUrl(path, origin)
  const link = (label: string, path: string, about: string) => `- [${label}](${url(href(path))}): ${about}`
  const months = byMonth(stories).flatMap(({ month, stories: ofMonth }) => [
    `## Stories of ${formatMonth(month)}`,
    '',
    ...ofMonth.map(
      (story) =>
        `- [${story.title}](${url(storyFileHref(story, 'md'))}): ${story.source.outlet.name}, ${formatDay(story.source.published)}`,
    ),
    '',
  ])
  const text = [
    `# ${site.name}`,
    '',
    `> ${site.description}`,
    '',
    'Each story is our own account of one article, in our own words. Claims are those of the people and outlets named; nothing is verified here beyond what the articles say. A story named by us is not the article: cite the article for what it reports and the story for how it is told here. Text: CC BY 4.0, with the name of the file and a link. Headlines of sources and quotations belong to their authors.',
    '',
    '## The collection',
    '',
    link(
      'All records',
      '/data/stories.json',
      'every story with its source, figures, quotations, events and positions, as JSON',
    ),
    link('Its schema', '/data/stories.schema.json', 'what each field means'),
    link('Figures', '/data/figures.csv', 'every number, who gave it and for which day'),
    link('Positions', '/data/positions.csv', 'where each country stands, as reported'),
    link('Timeline', '/data/timeline.ics', 'dated events'),
    link('Sources', '/data/sources.csl.json', 'the original articles as CSL-JSON'),
    link('Method', '/about/method/', 'how stories are made and dated'),
    '',
    ...months,
  ]
  return new Response(text.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
