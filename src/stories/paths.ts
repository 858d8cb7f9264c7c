import { loadArchive, type Story } from './load'

/** The paths of the files that stand beside the stories' pages, for `getStaticPaths`: each slug with its story. */
export const storyFilePaths = async (): Promise<{ params: { story: string }; props: { story: Story } }[]> =>
  (await loadArchive()).stories.map((story) => ({ params: { story: story.id }, props: { story } }))
