package org.baobab.sandbox.fault;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** How one service misbehaves. {@code status} is empty where the service's own usual error will do. */
record Fault(Mode mode, OptionalInt status, double rate, Duration delay) {
    static final double DEFAULT_RATE = 0.5;
    static final Duration DEFAULT_DELAY = Duration.ofSeconds(5);

    enum Mode {
        ERROR,
        SLOW,
        DROP,
        FLAKY;

        String label() {
            return name().toLowerCase();
        }

        static Optional<Mode> labelled(String label) {
            return Arrays.stream(values())
                    .filter(each -> each.label().equals(label))
                    .findFirst();
        }

        static String labels() {
            return Arrays.stream(values()).map(Mode::label).collect(Collectors.joining(", "));
        }
    }
}
