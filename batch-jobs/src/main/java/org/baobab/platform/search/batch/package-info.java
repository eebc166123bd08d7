/** The job {@code reindex}: fills each search index again, in parts that several threads work on. */
package org.baobab.platform.search.batch;
