/** The browser's part of search, one small file for all pages: the form of every page, the results page, and marks. */
import './site-search'
import './search-results'
import './mark-words'
