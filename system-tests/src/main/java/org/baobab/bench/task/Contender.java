package org.baobab.bench.task;

/** Takes tasks the whole way. */
interface Contender {
    String name();

    /** Tasks a second, from the first row written to the last one closed. */
    double rate(int tasks) throws Exception;
}
