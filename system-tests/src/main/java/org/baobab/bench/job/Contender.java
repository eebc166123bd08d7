package org.baobab.bench.job;

import java.time.Duration;

/** Takes the whole job from its start to its end. */
interface Contender {
    String name();

    Duration run() throws Exception;
}
