import { loadArchive, type Story, type Topic } from './load'

/** The files that stand beside a story’s page: its citation in three formats, its text as Markdown, its card. */
export const storyFileExtensions = ['bib', 'ris', 'csl.json', 'md', 'png'] as const

/** The paths of one kind of file for every story; under the slugs that a story had before the same file stands. */
export const storyFilePaths = async (): Promise<{ params: { story: string }; props: { story: Story } }[]> =>
  (await loadArchive()).stories.flatMap((story) =>
    [story.id, ...story.formerly].map((slug) => ({ params: { story: slug }, props: { story } })),
  )

/** The paths of the topics, each with its stories, newest first. */
export const topicPaths = async (): Promise<
  { params: { topic: string }; props: { topic: Topic; stories: Story[] } }[]
> => {
  const { topics, stories } = await loadArchive()
  return topics.map((topic) => ({
    params: { topic: topic.id },
    props: { topic, stories: stories.filter((story) => story.topics.some(({ id }) => id === topic.id)) },
  }))
}
