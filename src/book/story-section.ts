import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { dayHref, storyHref, topicHref } from '../addresses'
import { formatAmount, formatUnit } from '../stories/figures'
import { kindLabels, stanceLabels } from '../stories/kinds'
import type { Story } from '../stories/load'
import { day, heading, headline, line, link, list, paragraph, prose, table, type Copy } from './markup'
import { storyId } from './places'

/** A story as a section of a copy: all that its page says of it, but for the lists of names and related stories. */
export function storySection(story: Story, copy: Copy): Element {
  const level = copy.levels.story
  const { label, explanation } = kindLabels[story.kind]
  const url = copy.urlOf(storyHref(story))
  const part = (title: string, content: Element): Element[] => [heading(level + 1, title), content]
  return h('section', { id: storyId(story), className: 'story' }, [
    h('header', [
      paragraph(
        [
          `${label} · `,
          day(story.source.published),
          ...story.topics.flatMap((topic) => [' · ', link(topicHref(topic), topic.label, copy)]),
        ],
        'kicker',
      ),
      heading(level, story.title),
      paragraph([story.summary], 'summary'),
      ...(story.kind === 'opinion' ? [paragraph([explanation], 'quiet')] : []),
    ]),
    ...part('Source record', sourceRecord(story)),
    ...(story.source.note ? [paragraph([story.source.note], 'quiet')] : []),
    ...part('Key points', list(story.keyPoints.map((point) => [point]))),
    h('div', { className: 'text' }, [
      heading(level + 1, 'The story'),
      ...prose({ file: story.file, body: story.entry.body, idPrefix: story.id }, level + 1, copy),
    ]),
    ...(story.figures.length > 0
      ? part(
          'Figures',
          table(
            ['Number', 'What', 'Said by, as of'],
            story.figures.map((figure) => [
              [`${formatAmount(figure)} ${formatUnit(figure)}`.trim()],
              [figure.what],
              [`${figure.saidBy}, `, day(figure.asOf)],
            ]),
          ),
        )
      : []),
    ...(story.positions.length > 0
      ? part(
          'Positions',
          table(
            ['Country', 'Position', 'Said by, as of'],
            story.positions.map(({ country, stance, what, saidBy, asOf }) => [
              [country.name],
              [h('b', `${stanceLabels[stance].short}.`), ` ${what}`],
              [`${saidBy}, `, day(asOf)],
            ]),
          ),
        )
      : []),
    ...(story.events.length > 0
      ? part(
          'Events',
          list(
            story.events.map(({ date, what }) => [
              h('a', { href: copy.linkTo(dayHref(date)) }, day(date)),
              `: ${what}`,
            ]),
          ),
        )
      : []),
    ...(story.notes.length > 0 ? part('Notes for the reader', list(story.notes.map((note) => line(note, copy)))) : []),
    ...(story.corrections.length > 0
      ? part('Corrections', list(story.corrections.map(({ date, what }) => [day(date), `: ${what}`])))
      : []),
    paragraph(['On the web: ', h('a', { href: url }, url)], 'address'),
  ])
}

function sourceRecord(story: Story): Element {
  const { source, collected } = story
  const { outlet, country, url, archived, datingReason } = source
  const rows: [name: string, ...content: (ElementContent | string)[]][] = [
    [
      'Outlet',
      outlet.name + (country ? `, ${country.name}` : ''),
      outlet.state ? ` (${outlet.state.label}: ${outlet.state.basis})` : '',
    ],
    ['Headline', headline(story)],
    ['Published', day(source.published), datingReason === null ? ', as stated' : `, worked out: ${datingReason}`],
    ['Authors', source.authors.length > 0 ? source.authors.join(', ') : 'not named'],
    ...(source.relays ? [['Relays', `a report by ${source.relays}`] as [string, string]] : []),
    ...(source.via ? [['Read at', source.via] as [string, string]] : []),
    ['Address', url ? h('a', { href: url }, new URL(url).hostname.replace(/^www\./, '')) : 'not known'],
    [
      'Archived',
      ...(archived ? [h('a', { href: archived.url }, 'copy of'), ' ', day(archived.date)] : ['no archived copy known']),
    ],
    ['Collected', day(collected)],
  ]
  return h(
    'dl',
    { className: 'record' },
    rows.flatMap(([name, ...content]) => [h('dt', name), h('dd', content)]),
  )
}
