import Quote from './Quote.astro'
import StoryLink from './StoryLink.astro'
import Table from './Table.astro'

/** What MDX texts may use: `<Quote>` and `<Table>`; links get the base path by themselves. */
export const storyComponents = { Quote, Table, a: StoryLink }
