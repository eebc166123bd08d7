package org.baobab.platform.pdf.page;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.baobab.platform.pdf.RenderLimits;
import org.baobab.platform.pdf.UnprintableException;

/**
 * Ends a print that takes too long or grows too large. Nobody can stop a thread from outside, so the renderer asks here wherever it lets itself be asked: for
 * each element, each piece of text, each page.
 */
final class Watch {
    private static final int LOOK_AT_THE_CLOCK_EVERY = 64;

    /** The matcher keeps a list that rules such as {@code * * * *} can double with each level of the page; an honest element takes some thousand bytes. */
    private static final long MOST_FOR_ONE_ELEMENT = 8L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final RenderLimits limits;
    private final long end;
    private int ticks;
    private int pages;

    Watch(RenderLimits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    void tick() {
        if (++ticks % LOOK_AT_THE_CLOCK_EVERY == 0) {
            lookAtTheClock();
        }
    }

    void lookAtTheClock() {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw UnprintableException.tooLong(limits.time().toSeconds());
        }
    }

    /** What this thread has taken from the heap so far. */
    long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /** @param before what was allocated before the rules of one element were looked up */
    void match(long before) {
        if (allocated() - before > MOST_FOR_ONE_ELEMENT) {
            throw UnprintableException.tooComplex("rules of style that multiply");
        }
    }

    /** The first pages of every document are asked for twice: once to measure, once to fill. */
    void page() {
        if (++pages > limits.pages() + 2) {
            throw UnprintableException.tooManyPages(limits.pages());
        }
        lookAtTheClock();
    }
}
