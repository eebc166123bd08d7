/**
 * Search. An index is a copy of rows in a form that answers questions about words, places and counts quickly; the rows are the truth, and any index can be
 * thrown away. Who has rows to find writes one {@link org.baobab.platform.search.SearchIndex} bean and its questions; {@link
 * org.baobab.platform.search.SearchEngine} takes them to the index, or says that it cannot just now, and then the database has to do.
 *
 * <p><b>Generation</b>: one filling of an index, in a folder or under a name of its own. The row of {@code search_index} says which one counts. Another is filled
 * beside it by the job {@code reindex}, catches up with what changed meanwhile, and takes its place; questions under way end on the old one.
 *
 * <p><b>Change</b>: a row of {@code search_change} that a trigger writes in the transaction of the change. After the commit one node at a time loads the rows as
 * they are, writes them to the index and lets it go to the disk; only then the change goes. So nothing is lost by a crash, and what happens twice does no harm.
 *
 * <p>Invariants: an index never stops the start nor fails a request. One that is missing, unreadable, of another database or of another version is filled anew by
 * itself. It may use jobs, and nothing below jobs may use it.
 */
package org.baobab.platform.search;
