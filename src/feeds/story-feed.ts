import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { portableText, toHtml, toXhtml } from '../markdown/portable'
import { site } from '../site'
import { formatDay } from '../stories/dates'
import type { Story, Topic } from '../stories/load'
import { lastChange } from '../stories/order'

const mostEntries = 50

/** What a feed is about, and where it stands; every address is absolute. */
export interface FeedFacts {
  title: string
  description: string
  /** The page whose stories these are. */
  url: string
  /** The feed itself. */
  feedUrl: string
  storyUrl: (story: Story) => string
  cardUrl: (story: Story) => string
  /** The absolute address of a path of this site. */
  linkTo: (path: string) => string
}

/** What the feed of a topic is called, and about. */
export const topicFacts = ({ label, summary }: Topic): Pick<FeedFacts, 'title' | 'description'> => ({
  title: `${site.name}: ${label}`,
  description: summary,
})

/** Stories as feeds bring them: those collected or changed last come first, however old their sources are. */
export const newestEntries = (stories: readonly Story[]): Story[] =>
  stories
    .toSorted((a, b) => changeOf(b).localeCompare(changeOf(a)) || b.source.published.localeCompare(a.source.published))
    .slice(0, mostEntries)

const changeOf = (story: Story): string => lastChange([story]) ?? ''

/**
 * A feed in Atom (RFC 4287) with the full text as XHTML, so that browsers, too, show it as a text.
 * @param stylesheet the href of a style sheet for browsers
 */
export function atomFeed(stories: readonly Story[], facts: FeedFacts, stylesheet: string): string {
  const entries = newestEntries(stories)
  return generateAtomFeed(
    {
      id: facts.url,
      title: { value: facts.title },
      subtitle: { value: facts.description },
      // The content’s own latest day, so that two builds of one commit give the same bytes.
      updated: new Date(lastChange(entries) ?? 0),
      rights: { value: 'Text: CC BY 4.0' },
      authors: [{ name: site.name, uri: facts.linkTo('/') }],
      links: [
        { rel: 'self', type: 'application/atom+xml', href: facts.feedUrl },
        { rel: 'alternate', type: 'text/html', href: facts.url },
      ],
      entries: entries.map((story) => ({
        id: facts.storyUrl(story),
        title: { value: story.title },
        published: new Date(story.collected),
        updated: new Date(changeOf(story)),
        summary: { value: story.summary },
        content: { type: 'xhtml', value: toXhtml(fullText(story, facts)) },
        links: [
          { rel: 'alternate', type: 'text/html', href: facts.storyUrl(story) },
          ...(story.source.url === null ? [] : [{ rel: 'via', href: story.source.url }]),
        ],
        categories: story.topics.map(({ id, label }) => ({ term: id, label })),
      })),
    },
    { stylesheets: [{ type: 'text/css', href: stylesheet }] },
  )
}

/** The same feed in JSON Feed 1.1: `url` is our page, `external_url` the original article where its address is known. */
export function jsonFeed(stories: readonly Story[], facts: FeedFacts): string {
  const feed = generateJsonFeed({
    title: facts.title,
    description: facts.description,
    home_page_url: facts.url,
    feed_url: facts.feedUrl,
    language: site.language,
    authors: [{ name: site.name, url: facts.linkTo('/') }],
    items: newestEntries(stories).map((story) => ({
      id: facts.storyUrl(story),
      url: facts.storyUrl(story),
      ...(story.source.url !== null && { external_url: story.source.url }),
      title: story.title,
      summary: story.summary,
      content_html: toHtml(fullText(story, facts)),
      image: facts.cardUrl(story),
      date_published: new Date(story.collected),
      date_modified: new Date(changeOf(story)),
      tags: story.topics.map(({ label }) => label),
    })),
  })
  return `${JSON.stringify(feed, null, 1)}\n`
}

/** The whole story for a reader of feeds: the source first, then the key points and the text. */
function fullText(story: Story, { linkTo, storyUrl }: FeedFacts): Root {
  const text = portableText(story.entry.body ?? '', { linkTo, idPrefix: `${story.id}-`, headingLevel: 3 })
  return {
    type: 'root',
    children: [
      sourceLine(story),
      h(
        'ul',
        story.keyPoints.map((point) => h('li', point)),
      ),
      ...text.children,
      h('p', h('a', { href: storyUrl(story) }, `This story in ${site.name}`)),
    ],
  }
}

function sourceLine({ source }: Story): Element {
  const title = h('cite', { lang: source.language }, source.title)
  return h('p', [
    'The source: ',
    source.url === null ? title : h('a', { href: source.url }, title),
    `, ${source.outlet.name}, ${formatDay(source.published)}${source.dating === 'inferred' ? ' (the day was worked out)' : ''}.`,
  ])
}
