package org.baobab.platform.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Puts together what several threads ask at the same moment: one of them asks for all who wait, so that they share a round trip. Nobody
 * waits for company: who comes alone is answered alone.
 *
 * @param <Q> a question
 * @param <A> its answer
 */
final class Combiner<Q, A> {
    private final int atOnce;
    private final Function<List<Q>, List<A>> answers;
    private final Deque<Ask<Q, A>> waiting = new ArrayDeque<>();
    private boolean busy;

    /**
     * A combiner.
     *
     * @param atOnce how many questions may be asked together
     * @param answers answers all questions, each at its question's place
     */
    Combiner(int atOnce, Function<List<Q>, List<A>> answers) {
        this.atOnce = atOnce;
        this.answers = answers;
    }

    private static final class Ask<Q, A> {
        private final Q question;
        private final Thread asker = Thread.currentThread();
        private volatile boolean leads;
        private volatile boolean over;
        private A answer;
        private RuntimeException failure;

        private Ask(Q question) {
            this.question = question;
        }
    }

    A ask(Q question) {
        Ask<Q, A> mine = new Ask<>(question);
        if (join(mine) || awaitsTurn(mine)) {
            List<Ask<Q, A>> together = take();
            try {
                answer(together);
            } finally {
                leave(together);
            }
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
        if (mine.answer == null) {
            throw new IllegalStateException("The one who asked for all broke");
        }
        return mine.answer;
    }

    /** Whether it may ask at once. */
    private synchronized boolean join(Ask<Q, A> mine) {
        waiting.addLast(mine);
        boolean free = !busy;
        busy = true;
        return free;
    }

    /** Whether it is to ask for all who wait; false where somebody has asked for it. */
    private static boolean awaitsTurn(Ask<?, ?> mine) {
        boolean interrupted = false;
        while (!mine.over && !mine.leads) {
            LockSupport.park(mine);
            // What is asked is a step of work already begun: it comes to its end first.
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !mine.over;
    }

    private synchronized List<Ask<Q, A>> take() {
        List<Ask<Q, A>> together = new ArrayList<>(Math.min(atOnce, waiting.size()));
        while (together.size() < atOnce && !waiting.isEmpty()) {
            together.add(waiting.removeFirst());
        }
        return together;
    }

    /** Wakes those who are answered and the one who is to ask next, and nobody else. */
    private void leave(List<Ask<Q, A>> together) {
        Ask<Q, A> next;
        synchronized (this) {
            next = waiting.peekFirst();
            if (next == null) {
                busy = false;
            } else {
                next.leads = true;
            }
        }
        if (next != null) {
            LockSupport.unpark(next.asker);
        }
        for (Ask<Q, A> ask : together) {
            ask.over = true;
            if (ask.asker != Thread.currentThread()) {
                LockSupport.unpark(ask.asker);
            }
        }
    }

    /** What fails together is asked one by one, so that nobody fails for another's question. */
    private void answer(List<Ask<Q, A>> together) {
        try {
            List<A> found =
                    answers.apply(together.stream().map(ask -> ask.question).toList());
            for (int i = 0; i < together.size(); i++) {
                together.get(i).answer = found.get(i);
            }
        } catch (RuntimeException e) {
            if (together.size() == 1) {
                together.getFirst().failure = e;
            } else {
                together.forEach(ask -> answer(List.of(ask)));
            }
        }
    }
}
