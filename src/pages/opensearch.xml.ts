import type { APIRoute } from 'astro'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { absoluteUrl, href } from '../addresses'
import { site } from '../site'

/** The search of this site for browsers’ search fields (OpenSearch 1.1). */
export const GET: APIRoute = ({ site: origin }) => {
  const url = (path: string) => absoluteUrl(href(path), origin)
  const description = x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    // The standard allows 16 characters here.
    x('ShortName', 'Reassurance File'),
    x('LongName', site.name),
    x('Description', 'Search the stories of the reporting on Ukraine’s proposed reassurance force'),
    x('Language', site.language),
    x('InputEncoding', 'UTF-8'),
    x('Image', { type: 'image/svg+xml' }, url('/favicon.svg')),
    x('Url', { type: 'text/html', method: 'get', template: `${url('/search/')}?q={searchTerms}` }),
    x('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: url('/opensearch.xml') }),
  ])
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${toXml(description)}\n`, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
