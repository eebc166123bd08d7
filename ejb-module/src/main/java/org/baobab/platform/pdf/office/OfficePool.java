package org.baobab.platform.pdf.office;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.baobab.platform.pdf.process.Confinement;
import org.baobab.platform.pdf.word.WordProblems;
import org.jboss.logging.Logger;

/** As many LibreOffices as the configuration allows, each for one document at a time, and started when it is first needed. */
@ApplicationScoped
class OfficePool {
    private static final Logger LOG = Logger.getLogger(OfficePool.class);

    @Inject
    OfficeSettings settings;

    @Inject
    Confinement confinement;

    @Inject
    MeterRegistry registry;

    private final AtomicInteger waiting = new AtomicInteger();
    private Path folder;
    private BlockingDeque<Seat> free;
    private volatile boolean closed;

    @PostConstruct
    void open() {
        String temporary = System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir"));
        folder = Path.of(temporary, "baobab-office");
        sweep();
        free = new LinkedBlockingDeque<>();
        for (int i = 0; i < settings.processes(); i++) {
            free.add(new Seat(folder.resolve("office-" + i)));
        }
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: what an earlier run left is swept by now.
    }

    /** What a server left that was killed: its processes, where the kernel did not end them with it, and their folders. */
    private void sweep() {
        Confinement.killThoseWith(OfficeProcess.mark(folder));
        OfficeProcess.sweepSockets(folder.resolve("any"));
        Confinement.delete(folder);
    }

    /** A seat for one document, which the caller gives back; the one used last comes first, so that few stay warm. */
    Seat take() {
        Seat seat = free.pollFirst();
        if (seat == null) {
            seat = queue();
        }
        if (closed) {
            free.addFirst(seat);
            throw WordProblems.away("The server is stopping", null);
        }
        return seat;
    }

    /** Only so many wait: each holds a thread that others need. */
    private Seat queue() {
        try {
            if (waiting.incrementAndGet() <= settings.queue()) {
                Seat seat = free.pollFirst(settings.patience().toNanos(), TimeUnit.NANOSECONDS);
                if (seat != null) {
                    return seat;
                }
            }
            throw WordProblems.busy(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw WordProblems.busy(e);
        } finally {
            waiting.decrementAndGet();
        }
    }

    void giveBack(Seat seat) {
        if (closed || seat.isWorn()) {
            seat.leave();
        }
        free.addFirst(seat);
    }

    @PreDestroy
    void close() {
        closed = true;
        Seat seat = free.pollFirst();
        while (seat != null) {
            seat.leave();
            seat = free.pollFirst();
        }
        // Whoever is at work now is ended too: the server does not wait for a document.
        Confinement.killThoseWith(OfficeProcess.mark(folder));
        Confinement.delete(folder);
    }

    /** A place for one process: a folder, and the process while there is one. */
    final class Seat {
        private final Path place;
        private OfficeProcess process;

        Seat(Path place) {
            this.place = place;
        }

        OfficeProcess process() {
            if (process != null && !process.isAlive()) {
                leave();
            }
            if (process == null) {
                long begun = System.nanoTime();
                try {
                    process = OfficeProcess.start(settings.home().orElseThrow(), place, confinement, settings.memory());
                } catch (IOException e) {
                    LOG.errorf(e, "LibreOffice does not start in %s", place);
                    throw WordProblems.away("LibreOffice does not start", e);
                }
                registry.timer("baobab.pdf.office.start").record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            }
            return process;
        }

        boolean isWorn() {
            return process != null && process.documents() >= settings.documents();
        }

        /** Ends the process; the next document gets a fresh one. */
        void leave() {
            if (process != null) {
                process.close();
                process = null;
            }
        }
    }
}
