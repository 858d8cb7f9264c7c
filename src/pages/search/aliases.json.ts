import type { APIRoute } from 'astro'
import { loadArchive } from '../../stories/load'
import { aliasesOf } from '../../stories/vocabulary'

/** Other names that readers type, each with the name that the stories use; read by the search in the browser. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(aliasesOf(await loadArchive())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
