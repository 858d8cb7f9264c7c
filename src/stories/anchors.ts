import type { Figure, Position, Story } from './load'

/**
 * The id of a figure’s row on the page of its story, made from its bounds and unit so that edits of other rows leave it
 * alone: `figure-10000-30000-troops`.
 * @param figures all figures of the story, among which the figure stands
 */
export const figureId = (figure: Figure, figures: readonly Figure[]): string =>
  numbered(figure, figures, ({ low, high, unit }) =>
    [
      'figure',
      ...new Set([low, high].filter((bound) => bound !== null)),
      ...(unit.toLowerCase().match(/[a-z0-9]+/g) ?? []),
    ].join('-'),
  )

/** The id of a position’s row on the page of its story: `position-france`. */
export const positionId = (position: Position, positions: readonly Position[]): string =>
  numbered(position, positions, ({ country }) => `position-${country.id}`)

/** The id that an item asks for; from the second that asks for the same on, with a number. */
function numbered<Item>(item: Item, items: readonly Item[], wanted: (item: Item) => string): string {
  const id = wanted(item)
  const place = items.filter((other) => wanted(other) === id).indexOf(item)
  return place > 0 ? `${id}-${place + 1}` : id
}

/**
 * What is wrong with the former anchors of a story’s rows: each must name a row that the story has.
 * @returns one sentence for an editor for each mistake
 */
export function wrongRowAnchors({ file, formerAnchors, figures, positions }: Story): string[] {
  const rows = [
    ...figures.map((figure) => figureId(figure, figures)),
    ...positions.map((position) => positionId(position, positions)),
  ]
  return Object.entries(formerAnchors)
    .filter(([, id]) => /^(figure|position)-/.test(id) && !rows.includes(id))
    .map(
      ([former, id]) => `${file}: formerAnchors.${former}: the story has no row “${id}”. Accepted: ${rows.join(', ')}.`,
    )
}
