import type { Link, PhrasingContent, Root, RootContent } from 'mdast'
import { site } from '../site'
import { formatDay } from '../stories/dates'
import { formatAmount, formatUnit } from '../stories/figures'
import { kindLabels, stanceLabels } from '../stories/kinds'
import type { Story } from '../stories/load'
import { portableMarkdown, toMarkdown, type PortableOptions } from './portable'

/**
 * A story with the record of its source as one Markdown document (CommonMark with the tables and footnotes of GFM), for
 * machines and for those who take notes.
 * @param url the absolute address of its page
 */
export function storyMarkdown(story: Story, url: string, { linkTo }: Pick<PortableOptions, 'linkTo'>): string {
  const { figures, positions, events, notes } = story
  return [
    document(heading(1, story.title), paragraph(story.summary), list(recordOf(story))),
    document(heading(2, 'Key points'), list(story.keyPoints.map((point) => [text(point)]))),
    document(heading(2, 'Text')),
    portableMarkdown(story.entry.body ?? '', { linkTo }),
    figures.length > 0 &&
      document(
        heading(2, 'Figures'),
        table(
          ['Number', 'What', 'Said by', 'As of'],
          figures.map((figure) => [
            `${formatAmount(figure)} ${formatUnit(figure)}`.trim(),
            figure.what,
            figure.saidBy,
            formatDay(figure.asOf),
          ]),
        ),
      ),
    positions.length > 0 &&
      document(
        heading(2, 'Positions'),
        table(
          ['Country', 'Position', 'Said by', 'As of'],
          positions.map(({ country, stance, what, saidBy, asOf }) => [
            country.name,
            `${stanceLabels[stance].short}. ${what}`,
            saidBy,
            formatDay(asOf),
          ]),
        ),
      ),
    events.length > 0 &&
      document(heading(2, 'Events'), list(events.map(({ date, what }) => [text(`${formatDay(date)}: ${what}`)]))),
    notes.length > 0 && document(heading(2, 'Notes for the reader')),
    ...notes.map((note) => portableMarkdown(note, { linkTo })),
    story.corrections.length > 0 &&
      document(
        heading(2, 'Corrections'),
        list(story.corrections.map(({ date, what }) => [text(`${formatDay(date)}: ${what}`)])),
      ),
    document(
      { type: 'thematicBreak' },
      {
        type: 'paragraph',
        children: [
          text(`${site.name}, `),
          link(url, url),
          text('. Text: '),
          link('CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'),
          text('; the headline of the source and quotations belong to their authors.'),
        ],
      },
    ),
  ]
    .filter((part) => part !== false)
    .join('\n')
}

/** The record of the source as items of a list. */
function recordOf({ kind, source, collected, topics }: Story): PhrasingContent[][] {
  const { outlet, country, datingReason, relays, via, archived, note } = source
  return [
    [text(`Kind: ${kindLabels[kind].label}`)],
    [text(`Topics: ${topics.map(({ label }) => label).join(', ')}`)],
    [
      text(
        `Outlet: ${outlet.name}${country ? `, ${country.name}` : ''}${outlet.state ? ` (${outlet.state.label})` : ''}`,
      ),
    ],
    [text('Headline: '), source.url === null ? text(source.title) : link(source.title, source.url)],
    [
      text(
        `Published: ${formatDay(source.published)}, ${datingReason === null ? 'as stated' : `worked out: ${datingReason}`}`,
      ),
    ],
    [text(`Authors: ${source.authors.join(', ') || 'not named'}`)],
    ...(relays ? [[text(`Relays: a report by ${relays}`)]] : []),
    ...(via ? [[text(`Read at: ${via}`)]] : []),
    ...(source.url === null ? [[text('Address: not known')]] : []),
    [
      text('Archived: '),
      archived ? link(`copy of ${formatDay(archived.date)}`, archived.url) : text('no archived copy known'),
    ],
    [text(`Collected: ${formatDay(collected)}`)],
    ...(note ? [[text(`Note: ${note}`)]] : []),
  ]
}

const document = (...children: RootContent[]): string => toMarkdown({ type: 'root', children } satisfies Root)

const text = (value: string): PhrasingContent => ({ type: 'text', value })

const link = (label: string, url: string): Link => ({ type: 'link', url, children: [{ type: 'text', value: label }] })

const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [text(value)] })

const heading = (depth: 1 | 2, value: string): RootContent => ({ type: 'heading', depth, children: [text(value)] })

const list = (items: PhrasingContent[][]): RootContent => ({
  type: 'list',
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
})

const table = (head: string[], rows: string[][]): RootContent => ({
  type: 'table',
  children: [head, ...rows].map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  })),
})
