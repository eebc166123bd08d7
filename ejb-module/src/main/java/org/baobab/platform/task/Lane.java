package org.baobab.platform.task;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The workers that two or more queues share: no more work at once than the lane is wide, and where one gets free the most urgent of those who wait goes first.
 */
final class Lane {
    private record Ticket(int urgency, long number) {}

    private final PriorityQueue<Ticket> waiting = new PriorityQueue<>(
            Comparator.comparingInt(Ticket::urgency).reversed().thenComparingLong(Ticket::number));
    private final int width;
    private int busy;
    private long numbers;

    Lane(int width) {
        this.width = width;
    }

    void run(Priority urgency, Runnable work) throws InterruptedException {
        enter(urgency);
        try {
            work.run();
        } finally {
            leave();
        }
    }

    private synchronized void enter(Priority urgency) throws InterruptedException {
        Ticket mine = new Ticket(urgency.jms(), numbers++);
        waiting.add(mine);
        try {
            while (busy == width || !mine.equals(waiting.peek())) {
                wait();
            }
            busy++;
        } finally {
            waiting.remove(mine);
            notifyAll();
        }
    }

    private synchronized void leave() {
        busy--;
        notifyAll();
    }

    synchronized int busy() {
        return busy;
    }

    synchronized int waiting() {
        return waiting.size();
    }
}
