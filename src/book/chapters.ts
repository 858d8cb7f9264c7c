import type { Element, RootContent } from 'hast'
import { h } from 'hastscript'
import { href, storyHref } from '../addresses'
import { site } from '../site'
import { countOf } from '../stories/counts'
import { formatMonth } from '../stories/dates'
import { forceFigures, formatAmount, formatUnit } from '../stories/figures'
import type { Archive, Story } from '../stories/load'
import { byMonth, byNewest, lastChange } from '../stories/order'
import { byMonthAndDay, timelineOf } from '../stories/timeline'
import { day, heading, headline, link, list, paragraph, prose, table, type Copy } from './markup'
import { dayId, storyId, termId, topicId } from './places'
import { storySection } from './story-section'

/** A part of a copy that begins on a page of its own: a month, a story, the timeline, the glossary … */
export interface Chapter {
  id: string
  title: string
  /** What it is, as a term of the EPUB Structural Semantics Vocabulary 1.1; `doc-` before it gives the role of DPUB-ARIA. */
  type: 'part' | 'chapter' | 'glossary' | 'bibliography'
  section: Element
  /** Chapters that belong below it in a list of contents: the stories of a month. */
  chapters: Chapter[]
  /** Parts of the chapter itself that a list of contents may name: terms, topics. */
  parts: { id: string; title: string }[]
}

type Part = (archive: Archive, copy: Copy) => Omit<Chapter, 'chapters'>

/** The whole collection in the order of a book: months with their stories, oldest first, then the overviews. */
export const chaptersOf = (archive: Archive, copy: Copy): Chapter[] => [
  ...byMonth(archive.stories.toReversed()).map(({ month, stories }) => monthChapter(month, stories, copy)),
  ...[figures, timeline, topics, glossary, sources].map((part) => ({ ...part(archive, copy), chapters: [] })),
]

/** What a reader should know of a copy of the collection before reading it: what it is, of when, and whose. */
export function preface({ stories }: Archive, { urlOf }: Copy): Element[] {
  const days = stories.map(({ source }) => source.published).sort()
  const [first, last, changed] = [days[0], days.at(-1), lastChange(stories)]
  const home = urlOf(href('/'))
  const licence = 'https://creativecommons.org/licenses/by/4.0/'
  return [
    paragraph([site.description], 'summary'),
    paragraph([
      countOf(stories.length, 'story', 'stories'),
      ...(first && last ? [', on articles published from ', day(first), ' to ', day(last)] : []),
      '. ',
      ...(changed ? ['Last changed on ', day(changed), '. '] : []),
      'What the articles claim has not been verified; ',
      h('a', { href: urlOf(href('/about/method/')) }, 'how stories are made'),
      ' says what we check and what we do not.',
    ]),
    paragraph([
      'The text is licensed under ',
      h('a', { href: licence }, 'Creative Commons Attribution 4.0'),
      `: copy and change it as you like, and name ${site.name}. Headlines and quotations belong to those who wrote them.`,
    ]),
    paragraph(['On the web, with a search: ', h('a', { href: home }, home)], 'address'),
  ]
}

function monthChapter(month: string, stories: Story[], copy: Copy): Chapter {
  const id = `month-${month}`
  const title = formatMonth(month)
  return {
    id,
    title,
    type: 'part',
    section: section(id, title, copy, [storyList(stories, copy)]),
    chapters: stories.map((story) => ({
      id: storyId(story),
      title: story.title,
      type: 'chapter',
      section: storySection(story, copy),
      chapters: [],
      parts: [],
    })),
    parts: [],
  }
}

const figures: Part = ({ stories }, copy) => {
  const rows = forceFigures(stories).toReversed()
  return {
    id: 'figures',
    title: 'Figures',
    type: 'chapter',
    parts: [],
    section: section('figures', 'Figures', copy, [
      paragraph([
        `${countOf(rows.length, 'number that was', 'numbers that were')} claimed about the force and in the debate on it, the oldest first.`,
      ]),
      table(
        ['Number', 'What', 'Said by, as of, in the story from'],
        rows.map(({ figure, story }) => [
          [`${formatAmount(figure)} ${formatUnit(figure)}`.trim()],
          [figure.what],
          [`${figure.saidBy}, `, day(figure.asOf), ', ', link(storyHref(story), story.source.outlet.name, copy)],
        ]),
      ),
    ]),
  }
}

const timeline: Part = ({ stories }, copy) => {
  const events = timelineOf(stories).toReversed()
  return {
    id: 'timeline',
    title: 'Timeline',
    type: 'chapter',
    parts: [],
    section: section('timeline', 'Timeline', copy, [
      paragraph([
        `${countOf(events.length, 'dated event', 'dated events')} from the stories, the oldest first: the day something happened or was to happen, not the day it was reported.`,
      ]),
      ...byMonthAndDay(events).flatMap(({ month, days }) => [
        heading(copy.levels.chapter + 1, formatMonth(month)),
        h(
          'dl',
          days.flatMap(({ day: date, events: ofDay }) => [
            h('dt', { id: dayId(date) }, day(date)),
            ...ofDay.map(({ what, stories: tellers }) => h('dd', [`${what} (`, ...outletLinks(tellers, copy), ')'])),
          ]),
        ),
      ]),
    ]),
  }
}

const topics: Part = ({ stories, topics: all }, copy) => ({
  id: 'topics',
  title: 'Topics',
  type: 'chapter',
  parts: all.map((topic) => ({ id: topicId(topic), title: topic.label })),
  section: section('topics', 'Topics', copy, [
    ...all.map((topic) => {
      const level = copy.levels.chapter + 1
      const ofTopic = stories.filter((story) => story.topics.some(({ id }) => id === topic.id)).toReversed()
      return h('section', { id: topicId(topic) }, [
        heading(level, topic.label),
        paragraph([topic.summary], 'summary'),
        ...prose(
          { file: `content/topics/${topic.id}.mdx`, body: topic.entry.body, idPrefix: topicId(topic) },
          level,
          copy,
        ),
        ...(ofTopic.length > 0 ? [heading(level + 1, 'Stories'), storyList(ofTopic, copy)] : []),
      ])
    }),
  ]),
})

const glossary: Part = ({ terms }, copy) => ({
  id: 'glossary',
  title: 'Glossary',
  type: 'glossary',
  parts: terms.map((term) => ({ id: termId(term), title: term.term })),
  section: section('glossary', 'Glossary', copy, [
    ...terms.map((term) => {
      const level = copy.levels.chapter + 1
      return h('section', { id: termId(term) }, [
        heading(level, term.term),
        ...(term.aliases.length > 0 ? [paragraph([`Also: ${term.aliases.join(', ')}`], 'quiet')] : []),
        paragraph([term.definition]),
        ...prose(
          { file: `content/glossary/${term.id}.mdx`, body: term.entry.body, idPrefix: termId(term) },
          level,
          copy,
        ),
      ])
    }),
  ]),
})

const sources: Part = ({ stories }, copy) => {
  const byOutlet = stories
    .toSorted((a, b) => a.source.outlet.name.localeCompare(b.source.outlet.name, 'en') || byNewest(b, a))
    .map((story) => {
      const { outlet, authors, published, url } = story.source
      return [
        `${outlet.name}: “`,
        headline(story),
        `”${authors.length > 0 ? `, by ${authors.join(', ')}` : ''}, `,
        day(published),
        '. ',
        url ? h('a', { href: url }, url) : 'Address not known',
        '. ',
        link(storyHref(story), 'Story', copy),
      ]
    })
  return {
    id: 'sources',
    title: 'Sources',
    type: 'bibliography',
    parts: [],
    section: section('sources', 'Sources', copy, [
      paragraph(['The original articles, by outlet, with the story that tells of each.']),
      list(byOutlet),
    ]),
  }
}

const section = (id: string, title: string, copy: Copy, content: RootContent[]): Element =>
  h('section', { id }, [heading(copy.levels.chapter, title), ...content])

const storyList = (stories: readonly Story[], copy: Copy): Element =>
  list(
    stories.map((story) => [
      link(storyHref(story), story.title, copy),
      ` · ${story.source.outlet.name}, `,
      day(story.source.published),
    ]),
  )

const outletLinks = (stories: readonly Story[], copy: Copy): (Element | string)[] =>
  stories.flatMap((story, index) => [index > 0 ? ', ' : '', link(storyHref(story), story.source.outlet.name, copy)])
