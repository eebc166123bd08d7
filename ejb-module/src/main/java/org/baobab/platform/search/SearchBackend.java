package org.baobab.platform.search;

/** What holds the indexes. */
public enum SearchBackend {
    /** Files of this node. */
    LUCENE,
    /** An Elasticsearch or OpenSearch that all nodes share. */
    ELASTICSEARCH,
    /** Nothing: the database answers every question. */
    NONE
}
