package org.baobab.bench.listings;

import java.sql.SQLException;

/** Answers questions; one for each client. */
interface Contender extends AutoCloseable {
    /** @return how many listings there are in all */
    long ask(Question question) throws Exception;

    @Override
    void close() throws SQLException;
}
