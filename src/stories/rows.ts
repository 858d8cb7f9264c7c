import type { Stance, Story } from './load'
import { positionsByCountry } from './positions'

/** A line of `/data/figures.csv`. Days are ISO 8601; an open bound is empty. */
export interface FigureRow {
  as_of: string
  low: number | null
  high: number | null
  qualifier: string | null
  unit: string
  what: string
  said_by: string
  bears_on_force: boolean
  story: string
  outlet: string
  published: string
  url: string
}

/** Every figure of every story, newest first. */
export const figureRows = (stories: readonly Story[], urlOf: (story: Story) => string): FigureRow[] =>
  stories
    .flatMap((story) =>
      story.figures.map((figure) => ({
        as_of: figure.asOf,
        low: figure.low,
        high: figure.high,
        qualifier: figure.qualifier,
        unit: figure.unit,
        what: figure.what,
        said_by: figure.saidBy,
        bears_on_force: figure.bearsOnForce,
        story: story.id,
        outlet: story.source.outlet.name,
        published: story.source.published,
        url: urlOf(story),
      })),
    )
    .sort((a, b) => b.as_of.localeCompare(a.as_of) || a.story.localeCompare(b.story, 'en'))

/** A line of `/data/positions.csv`. Days are ISO 8601; countries by name and ISO 3166-1 alpha-2 code. */
export interface PositionRow {
  country: string
  country_code: string
  stance: Stance
  what: string
  said_by: string
  as_of: string
  story: string
  outlet: string
  published: string
  url: string
}

/** Every position, by country from A to Z and newest first within it. */
export const positionRows = (stories: readonly Story[], urlOf: (story: Story) => string): PositionRow[] =>
  positionsByCountry(stories)
    .sort((a, b) => a.country.name.localeCompare(b.country.name, 'en'))
    .flatMap(({ country, positions }) =>
      positions.map(({ position, story }) => ({
        country: country.name,
        country_code: country.code,
        stance: position.stance,
        what: position.what,
        said_by: position.saidBy,
        as_of: position.asOf,
        story: story.id,
        outlet: story.source.outlet.name,
        published: story.source.published,
        url: urlOf(story),
      })),
    )
