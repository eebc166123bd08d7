package org.baobab.platform.job.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.baobab.platform.job.LogLine;
import org.junit.jupiter.api.Test;

class ExecutionLogTest {
    private final List<LogLine> written = new ArrayList<>();
    private final ExecutionLog log = new ExecutionLog();

    @Test
    void log_isReadOnFromWhereItWas() {
        write("INFO", "WARN");
        readOn();
        write("ERROR");
        readOn();

        assertThat(log.from("all")).extracting(LogLine::level).containsExactly("INFO", "WARN", "ERROR");
        assertThat(log.from("warnings")).extracting(LogLine::level).containsExactly("WARN", "ERROR");
        assertThat(log.from("errors")).extracting(LogLine::level).containsExactly("ERROR");
        assertThat(log.isCut()).isFalse();
    }

    @Test
    void log_keepsItsEnd() {
        LongStream.range(0, ExecutionLog.MOST + 10).forEach(i -> write("INFO"));
        readOn();

        assertThat(log.from("all")).hasSize(ExecutionLog.MOST).last().isEqualTo(written.getLast());
        assertThat(log.isCut()).isTrue();
    }

    private void readOn() {
        log.readOn(after ->
                written.stream().filter(line -> line.id() > after).limit(100).toList());
    }

    private void write(String... levels) {
        for (String level : levels) {
            written.add(new LogLine(written.size() + 1L, Instant.EPOCH, level, "org.baobab", "text"));
        }
    }
}
