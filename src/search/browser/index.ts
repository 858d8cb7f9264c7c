/** The browser's part of search, one small file for all pages: the form of every page and the results page. */
import './site-search'
import './search-results'
