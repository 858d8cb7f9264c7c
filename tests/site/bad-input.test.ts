import { expect, test } from 'vitest'
import { Project } from './project'

const bbc = 'content/stories/2025/bbc-reassurance-force.mdx'
const thirteen = 'one two three four five six seven eight nine ten eleven twelve thirteen'

/** A mistake that an editor makes, and what the build must say about it: where, what, and what is accepted. */
const mistakes: [name: string, breakIt: (project: Project) => void, says: (string | RegExp)[]][] = [
  [
    'an unknown person',
    (project) => project.edit(bbc, (text) => text.replace('person: vladimir-putin', 'person: vladimir-puttin')),
    [bbc, 'people.0.person', '“vladimir-puttin” is not in content/people.yaml', 'such as vladimir-putin'],
  ],
  [
    'an unknown topic',
    (project) => project.edit(bbc, (text) => text.replace('air-cover, black-sea]', 'air-covr, black-sea]')),
    [bbc, 'topics.2', '“air-covr” is not in content/topics', 'such as air-cover'],
  ],
  [
    'a date that is no date',
    (project) => project.edit(bbc, (text) => text.replace('published: 2025-03-20', 'published: 20 March 2025')),
    ['bbc-reassurance-force', 'source.published', '“20 March 2025” is not accepted', 'YYYY-MM-DD'],
  ],
  [
    'a day that no calendar has',
    (project) => project.edit(bbc, (text) => text.replace('asOf: 2025-03-20', 'asOf: 2025-02-30')),
    [/bbc-reassurance-force\.mdx:\d+: 2025-02-30 is not a day of the calendar/, 'YYYY-MM-DD'],
  ],
  [
    'a missing summary',
    (project) => project.edit(bbc, (text) => text.replace(/^summary: >-\n( .*\n)+/m, '')),
    ['bbc-reassurance-force', 'summary: is missing', '40 to 300 characters'],
  ],
  [
    'a quotation of 13 words',
    (project) => project.edit(bbc, (text) => text.replace(/words: '.*'/, `words: ${thirteen}`)),
    ['bbc-reassurance-force', 'quotes.0.words', 'has 13 words; a quotation has at most 12'],
  ],
  [
    'a field that does not exist',
    (project) => project.edit(bbc, (text) => text.replace('topics: [', 'tags: [war]\ntopics: [')),
    ['bbc-reassurance-force', 'a field that is not known: tags', 'Accepted: title, summary, kind'],
  ],
  [
    'two stories of one slug',
    (project) => project.write('content/stories/2026/bbc-reassurance-force.mdx', project.read(bbc)),
    [
      /2025\/bbc-reassurance-force\.mdx and .*2026\/bbc-reassurance-force\.mdx: both have the slug “bbc-reassurance-force”/,
      'Accepted: a file name that no other story has',
    ],
  ],
  [
    'a link that leads nowhere',
    (project) => project.edit(bbc, (text) => text.replace('](/glossary/#backstop)', '](/glossary/#backstopp)')),
    [/bbc-reassurance-force\.mdx:\d+: the link \/glossary\/#backstopp leads nowhere/, 'Nearest: #backstop'],
  ],
  [
    'a link to a story that is not there',
    (project) => project.edit(bbc, (text) => `${text}\nSee [another](/stories/no-such-story/).\n`),
    [
      // The other page is that for paper, which holds every text.
      /bbc-reassurance-force\.mdx:\d+: the link \/stories\/no-such-story\/ leads nowhere \(and on 1 more page\): there is/,
      'Nearest: /',
    ],
  ],
  [
    'a former slug that is another story’s address',
    (project) =>
      project.edit(bbc, (text) =>
        text.replace('kind: news', 'formerly: [spectator-alaska-gift-for-putin]\nkind: news'),
      ),
    [bbc, 'formerly: “spectator-alaska-gift-for-putin” is the address of', 'Accepted: a slug that no story has'],
  ],
  [
    'a former anchor that leads to no paragraph',
    (project) =>
      project.edit(bbc, (text) => text.replace('formerAnchors:\n', 'formerAnchors:\n  p-old: p-no-such-words\n')),
    [
      'bbc-reassurance-force.mdx: formerAnchors.p-old: the text has no part “p-no-such-words”',
      'Accepted: p-as-military-planners',
    ],
  ],
  [
    'a former anchor that leads to no row',
    (project) =>
      project.edit(bbc, (text) =>
        text.replace('formerAnchors:\n', 'formerAnchors:\n  figure-1-troops: figure-2-troops\n'),
      ),
    [bbc, 'formerAnchors.figure-1-troops: the story has no row “figure-2-troops”', 'Accepted: figure-20000-troops'],
  ],
  [
    'broken MDX',
    (project) => project.edit(bbc, (text) => `${text}\nAn open { brace.\n`),
    ['bbc-reassurance-force.mdx'],
  ],
  [
    'broken YAML',
    (project) => project.edit(bbc, (text) => text.replace('kind: news', 'kind: [news')),
    ['bbc-reassurance-force.mdx'],
  ],
  [
    'no front matter at all',
    (project) => project.edit(bbc, () => 'Only text.\n'),
    ['bbc-reassurance-force', 'title: is missing'],
  ],
  [
    'a story that the search index misses',
    (project) =>
      project.edit('src/pages/stories/[story].astro', (text) =>
        text.replace('data-pagefind-body', "data-pagefind-body={story.kind === 'news' ? '' : undefined}"),
      ),
    ['The search index holds 3 pages, but the collection has 5 stories'],
  ],
]

test.concurrent.each(mistakes)(
  '%s ends the build in words, and the site that stood stays',
  async (name, breakIt, says) => {
    const project = new Project(name.replace(/\W+/g, '-'))
    project.write('dist/index.html', 'The site that stood before.')
    breakIt(project)
    const { isGreen, output } = await project.build()
    expect(isGreen, output).toBe(false)
    for (const words of says) {
      // Messages are folded to the terminal's width by nobody, but paths may be absolute.
      if (typeof words === 'string') expect(output).toContain(words)
      else expect(output).toMatch(words)
    }
    expect(project.files('dist/**/*').filter((file) => /\.\w+$/.test(file))).toEqual(['dist/index.html'])
    expect(project.read('dist/index.html')).toBe('The site that stood before.')
  },
)

test('a draft has no page, no list entry, no feed entry, no data and no search hit', async () => {
  const project = new Project('draft')
  const draft = project
    .read(bbc)
    .replace('kind: news', 'draft: true\nkind: news')
    .replace(/^title: .*$/m, 'title: A secret draft about quokkas and nothing else')
  project.write('content/stories/2025/secret-draft.mdx', draft)
  const { isGreen, output } = await project.build()
  expect(isGreen, output).toBe(true)
  expect(output).toContain('5 stories indexed')
  expect(project.files('dist/stories/[a-z]*/index.html')).toHaveLength(5)
  const telling = project
    .files('dist/**/*.{html,xml,json,txt,md}')
    .filter((file) => /secret-draft|quokkas/.test(project.read(file)))
  expect(telling).toEqual([])
})
