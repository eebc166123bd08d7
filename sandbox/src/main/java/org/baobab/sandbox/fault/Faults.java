package org.baobab.sandbox.fault;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.baobab.sandbox.http.Answer;
import org.baobab.sandbox.live.Changes;

/** The faults in force, at most one for each service. */
public final class Faults {
    private static final int SERVER_ERROR = 500;
    private static final int MAILBOX_BUSY = 451;

    private final Map<Service, Fault> faults = new ConcurrentHashMap<>();

    private final Changes changes;

    public Faults(Changes changes) {
        this.changes = changes;
    }

    /** What is to happen to a call: it goes on, it is refused with a status, or its connection is closed. */
    public record Verdict(Outcome outcome, int status) {
        static final Verdict PASS = new Verdict(Outcome.PASS, 0);
        static final Verdict DROP = new Verdict(Outcome.DROP, 0);
    }

    /** The three ways that a call can go. */
    public enum Outcome {
        PASS,
        REFUSE,
        DROP
    }

    void set(Service service, Fault fault) {
        faults.put(service, fault);
        changes.inFaults();
    }

    void clear() {
        faults.clear();
        changes.inFaults();
    }

    void clear(Service service) {
        faults.remove(service);
        changes.inFaults();
    }

    Map<Service, Fault> inForce() {
        Map<Service, Fault> ordered = new EnumMap<>(Service.class);
        ordered.putAll(faults);
        return ordered;
    }

    /** Waits first where the service is slow. */
    public Verdict verdict(Service service) {
        Fault fault = faults.get(service);
        if (fault == null) {
            return Verdict.PASS;
        }
        return switch (fault.mode()) {
            case ERROR -> refusal(service, fault);
            case DROP -> Verdict.DROP;
            case FLAKY ->
                ThreadLocalRandom.current().nextDouble() < fault.rate() ? refusal(service, fault) : Verdict.PASS;
            case SLOW -> {
                pause(fault.delay());
                yield Verdict.PASS;
            }
        };
    }

    /** Does the work unless a fault is in the way, which refuses in the service's own words. */
    public Answer around(Service service, IntFunction<Answer> refusal, Supplier<Answer> work) {
        Verdict verdict = verdict(service);
        return switch (verdict.outcome()) {
            case PASS -> work.get();
            case REFUSE -> refusal.apply(verdict.status());
            case DROP -> Answer.dropped();
        };
    }

    private static Verdict refusal(Service service, Fault fault) {
        int usual = service == Service.SMTP ? MAILBOX_BUSY : SERVER_ERROR;
        return new Verdict(Outcome.REFUSE, fault.status().orElse(usual));
    }

    private static void pause(Duration delay) {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the sandbox is closing
        }
    }
}
