package org.baobab.platform.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Puts together what several threads ask at the same moment: one of them asks for all who wait, so that they share a round trip and a wait for the disk. Nobody
 * waits for company: who comes alone is answered alone.
 *
 * @param <Q> a question
 * @param <A> its answer
 */
final class Combiner<Q, A> {
    private final int width;
    private final int atOnce;
    private final Function<List<Q>, List<A>> answers;
    private final List<Ask<Q, A>> waiting = new ArrayList<>();
    private int busy;

    /**
     * A combiner.
     *
     * @param width how many threads may be asking at once
     * @param atOnce how many questions may be asked together
     * @param answers answers all questions, each at its question's place
     */
    Combiner(int width, int atOnce, Function<List<Q>, List<A>> answers) {
        this.width = width;
        this.atOnce = atOnce;
        this.answers = answers;
    }

    private static final class Ask<Q, A> {
        private final Q question;
        private boolean taken;
        private boolean over;
        private A answer;
        private RuntimeException failure;

        private Ask(Q question) {
            this.question = question;
        }
    }

    A ask(Q question) {
        Ask<Q, A> mine = new Ask<>(question);
        List<Ask<Q, A>> together = together(mine);
        if (!together.isEmpty()) {
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

    /** Those for whom this thread asks now; none if another thread has asked for it meanwhile. */
    private synchronized List<Ask<Q, A>> together(Ask<Q, A> mine) {
        waiting.add(mine);
        boolean interrupted = false;
        while (mine.taken ? !mine.over : busy == width) {
            try {
                wait();
            } catch (InterruptedException e) {
                // What is asked is a step of work already begun: it comes to its end first.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (mine.over) {
            return List.of();
        }
        busy++;
        // The one who asks is among them, wherever it stands.
        waiting.remove(mine);
        List<Ask<Q, A>> others = waiting.subList(0, Math.min(waiting.size(), atOnce - 1));
        List<Ask<Q, A>> together = new ArrayList<>(others);
        others.clear();
        together.add(mine);
        together.forEach(ask -> ask.taken = true);
        return together;
    }

    private synchronized void leave(List<Ask<Q, A>> together) {
        busy--;
        together.forEach(ask -> ask.over = true);
        notifyAll();
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
