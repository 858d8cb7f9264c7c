import type { Country, Position, Stance, Story } from './load'

/** A position with the story that reports it. */
export interface PositionInStory {
  position: Position
  story: Story
}

/** One country’s positions. */
export interface CountryPositions {
  country: Country
  /** Newest first; never empty. */
  positions: [PositionInStory, ...PositionInStory[]]
  /**
   * The stances in the order in which they were reported, oldest first, each with its first day. A stance that is
   * repeated stands once, and so do leading and sending, which reports of one country name in turn.
   */
  course: { stance: Stance; since: string; story: Story }[]
}

const byDay = (a: PositionInStory, b: PositionInStory): number => b.position.asOf.localeCompare(a.position.asOf)

const byDayAndStory = (a: PositionInStory, b: PositionInStory): number =>
  byDay(a, b) ||
  b.story.source.published.localeCompare(a.story.source.published) ||
  a.story.id.localeCompare(b.story.id, 'en')

/** Where each country stands, as reported; the country with the newest report first. */
export function positionsByCountry(stories: readonly Story[]): CountryPositions[] {
  const all = stories.flatMap((story) => story.positions.map((position) => ({ position, story })))
  return [...Map.groupBy(all, ({ position }) => position.country.id).values()]
    .map((group): CountryPositions => {
      const positions = group.sort(byDayAndStory) as CountryPositions['positions']
      return { country: positions[0].position.country, positions, course: courseOf(positions) }
    })
    .sort((a, b) => byDay(a.positions[0], b.positions[0]) || a.country.name.localeCompare(b.country.name, 'en'))
}

function courseOf(newestFirst: readonly PositionInStory[]): CountryPositions['course'] {
  const course: CountryPositions['course'] = []
  let run: Stance[] = []
  for (const { position, story } of newestFirst.toReversed()) {
    const { stance, asOf } = position
    const last = run[0]
    if (last === undefined || sideOf(last) !== sideOf(stance)) run = []
    if (!run.includes(stance)) course.push({ stance, since: asOf, story })
    run.push(stance)
  }
  return course
}

const sideOf = (stance: Stance): string =>
  stance === 'leads' || stance === 'would-send-troops' ? 'takes part' : stance
