package org.baobab.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.baobab.bench.pdf.PdfBench;
import org.baobab.bench.picture.PictureBench;
import org.baobab.bench.schedule.ScheduleBench;
import org.baobab.bench.task.Crashes;
import org.baobab.bench.task.MailBench;
import org.baobab.bench.task.TaskBench;

/** What can be measured by itself: {@code ./baobab bench tasks}. */
enum Part {
    ANSWERS("Answers") {
        @Override
        String measure(BenchServer server, Path target, PrintStream progress) throws Exception {
            return Bench.answers(server, target, progress);
        }
    },
    TASKS("Tasks") {
        @Override
        String measure(BenchServer server, Path target, PrintStream progress) throws Exception {
            return TaskBench.measure(server, server.operator(), target.resolve("rabbitmq"), progress);
        }
    },
    MAILS("Mails") {
        @Override
        String measure(BenchServer server, Path target, PrintStream progress) throws Exception {
            return MailBench.measure(server, server.owner(), progress) + "\n" + Notices.measure(server, progress);
        }
    },
    PAGES("Pages") {
        @Override
        String measure(BenchServer server, Path target, PrintStream progress) throws Exception {
            return PageBench.measure(server, target.resolve("pages"), progress);
        }
    },
    PICTURES("Pictures") {
        @Override
        String measure(BenchServer server, Path target, PrintStream progress) throws Exception {
            return PictureBench.measure(server.owner(), target.resolve("pictures"), progress);
        }
    },
    PDF("PDF") {
        @Override
        String measure(BenchServer server, Path target, PrintStream progress) throws Exception {
            return PdfBench.measure(server, server.owner(), target, progress);
        }
    },
    /** Not a measurement of speed but of loss; only when it is asked for. */
    KILL("Crashes") {
        @Override
        String measure(BenchServer server, Path target, PrintStream progress) throws Exception {
            return Crashes.measure(server, progress);
        }
    },
    /** Two nodes, each time on the schedule once; takes ten minutes, and only when it is asked for. */
    SCHEDULE("Schedules on two nodes") {
        @Override
        String measure(BenchServer server, Path target, PrintStream progress) throws Exception {
            return ScheduleBench.measure(server, target, progress);
        }
    };

    private final String title;

    Part(String title) {
        this.title = title;
    }

    abstract String measure(BenchServer server, Path target, PrintStream progress) throws Exception;

    String title() {
        return title;
    }

    /** All that measure speed where none is named. */
    static List<Part> chosen(String[] names) {
        return names.length == 0
                ? Arrays.stream(values())
                        .filter(part -> part != KILL && part != SCHEDULE)
                        .toList()
                : Arrays.stream(names).map(Part::named).toList();
    }

    private static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "Nothing to measure is called " + name
                                        + ": answers, tasks, mails, pages, pictures, pdf, connections, transfer, jobs, kill, schedule are; without a name the first six."));
    }
}
