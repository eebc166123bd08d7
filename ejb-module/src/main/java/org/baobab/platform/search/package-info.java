/**
 * Search indexes as far as the platform knows them: what can be filled again from the rows. An index is a {@link org.baobab.platform.search.Reindexable}, one bean
 * of the capability or the app that has it; the job {@code reindex} walks over all of them.
 */
package org.baobab.platform.search;
