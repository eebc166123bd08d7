/** The job {@code reindex}: fills a new generation of each search index, in parts that several threads work on, and has it take the place of the old one. */
package org.baobab.platform.search.batch;
