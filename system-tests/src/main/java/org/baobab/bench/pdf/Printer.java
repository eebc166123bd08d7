package org.baobab.bench.pdf;

/** Whatever turns a page into a PDF. */
interface Printer extends AutoCloseable {
    String name();

    byte[] print(String html) throws Exception;

    /** How many documents make a round that is long enough to measure and short enough to wait for. */
    int documents();

    @Override
    default void close() {}
}
