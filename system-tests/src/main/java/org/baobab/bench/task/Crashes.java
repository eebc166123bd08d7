package org.baobab.bench.task;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Console;
import org.baobab.bench.task.Letters.Count;

/**
 * What becomes of two thousand tasks when something breaks in the middle: a thousand that join the closing transaction (each makes one token and one message for
 * an address of its own), and the thousand mails that these send.
 */
public final class Crashes {
    private static final int LETTERS = 1_000;
    private static final int BEFORE = 300;
    private static final int MEMBERS = 5_000;
    private static final Duration AWAY = Duration.ofSeconds(20);

    private final BenchServer server;
    private final PrintStream progress;
    private final StringBuilder report = new StringBuilder("""
            | what broke in the middle | accepted | tasks done | tokens made | addresses with exactly one | addresses mailed | mails | twice | s until all was done |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            """);

    private interface Disaster {
        void strike() throws Exception;
    }

    private Crashes(BenchServer server, PrintStream progress) {
        this.server = server;
        this.progress = progress;
    }

    /** The part of the report. */
    public static String measure(BenchServer server, PrintStream progress) throws Exception {
        Crashes crashes = new Crashes(server, progress);
        crashes.happen("nothing", () -> {});
        crashes.happen("the server, kill -9", () -> {
            server.environment().killServer();
            server.environment().startServer(server.ear());
        });
        crashes.happen("PostgreSQL, stopped for 20 s", () -> {
            server.environment().stopDatabase();
            Thread.sleep(AWAY);
            server.environment().startDatabase();
        });
        crashes.happen("the broker, stopped; the server restarted 20 s later", () -> {
            Console console = new Console(server);
            console.stopBroker();
            Thread.sleep(AWAY);
            console.shutDown();
            server.environment().startServer(server.ear());
        });
        return crashes.report + crashes.broadcast();
    }

    /** A broadcast that is cut off while its walk has some chunks behind it and others before it. */
    private String broadcast() throws Exception {
        String prefix = "walk-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        progress.printf("Crashes: a broadcast, kill -9%n");
        Broadcast broadcast = new Broadcast(server, prefix);
        broadcast.send(MEMBERS);
        broadcast.awaitMiddle();
        server.environment().killServer();
        int before = broadcast.membersWithOneMessage();
        server.environment().startServer(server.ear());
        broadcast.awaitEnd();
        List<String> mails = Letters.mailed(server, prefix);
        String sentence = String.format(
                Locale.ROOT,
                "%nA broadcast to %,d members, the server killed when %,d messages were written: %,d members with exactly one message, %,d mailed, %,d mails.%n",
                MEMBERS,
                before,
                broadcast.membersWithOneMessage(),
                mails.stream().distinct().count(),
                mails.size());
        progress.print("Crashes:" + sentence);
        return sentence;
    }

    private void happen(String what, Disaster disaster) throws Exception {
        progress.printf("Crashes: %s%n", what);
        Letters letters = new Letters(server, "crash-" + Long.toString(System.nanoTime(), Character.MAX_RADIX));
        letters.order(LETTERS);
        letters.awaitDone(BEFORE);
        long start = System.nanoTime();
        disaster.strike();
        letters.awaitDone(2 * LETTERS);
        double seconds = (System.nanoTime() - start) / 1e9;
        Count count = letters.count();
        progress.printf("Crashes: %s: %s%n", what, count);
        report.append(String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %,d | %,d | %,d | %d | %.1f |%n",
                what,
                LETTERS,
                count.tasksDone(),
                count.tokens(),
                count.withOneToken(),
                count.mailed(),
                count.mails(),
                count.mails() - count.mailed(),
                seconds));
    }
}
