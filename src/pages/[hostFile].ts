import type { APIRoute } from 'astro'
import { storyFileHref, storyHref } from '../addresses'
import { loadArchive } from '../stories/load'
import { storyFileExtensions } from '../stories/paths'

/** Files for hosts begin with an underscore, which Astro leaves out of its pages: hence the parameter. */
export const getStaticPaths = () => [{ params: { hostFile: '_redirects' } }]

/** The former addresses of stories as permanent redirects, in the format that Netlify and Cloudflare Pages read: from, to, status. */
export const GET: APIRoute = async () => {
  const { stories } = await loadArchive()
  const rules = stories.flatMap((story) =>
    story.formerly.flatMap((id) => [
      `${storyHref({ id })} ${storyHref(story)} 301`,
      ...storyFileExtensions.map(
        (extension) => `${storyFileHref({ id }, extension)} ${storyFileHref(story, extension)} 301`,
      ),
    ]),
  )
  return new Response(['# Former addresses of stories: from, to, status', ...rules, ''].join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
