/**
 * The search for listings over a million of them: filled by COPY, indexed by the job {@code reindex}, asked over REST, beside the same questions asked of PostgreSQL
 * by JDBC (tsvector with GIN, the geographic functions with GiST, the facets by grouping sets) on the same rows.
 */
package org.baobab.bench.listings;
