package org.baobab.platform.pdf;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.baobab.platform.kernel.UnavailableException;

/** Lets a few documents be worked on at a time, some wait, and turns away the rest: printing takes memory and a whole processor. */
@ApplicationScoped
class PrintingSlots {
    @Inject
    PdfSettings settings;

    private final AtomicInteger waiting = new AtomicInteger();
    private Semaphore slots;

    @PostConstruct
    void open() {
        slots = new Semaphore(settings.parallel(), true);
    }

    <T> T take(Supplier<T> work) {
        if (!slots.tryAcquire()) {
            queue();
        }
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }

    private void queue() {
        try {
            if (waiting.incrementAndGet() > settings.queue()
                    || !slots.tryAcquire(settings.patience().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new UnavailableException(
                        "pdf-busy", "All printers are busy, and so is the queue before them", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("pdf-busy", "Interrupted while waiting for a printer", e);
        } finally {
            waiting.decrementAndGet();
        }
    }
}
