/** How text becomes words: the same chain of steps once for Lucene and once for Elasticsearch, with the same stop words and synonyms. */
package org.baobab.platform.search.analysis;
