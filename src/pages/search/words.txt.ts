import type { APIRoute } from 'astro'
import { loadArchive } from '../../stories/load'
import { wordClasses } from '../../stories/vocabulary'

/** The words of the collection by frequency; fetched by the search in the browser when a word is not known. */
export const GET: APIRoute = async () =>
  new Response(wordClasses((await loadArchive()).stories), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
