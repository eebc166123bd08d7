package org.baobab.platform.notification;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.baobab.platform.task.PermanentFailureException;
import org.baobab.platform.task.TryLaterException;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Which ways there are to people, and how each fares: {@code baobab_messages} counts and times them by channel and outcome. */
@ApplicationScoped
public class Channels {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    @Inject
    @Any
    Instance<Sender> found;

    @Inject
    MeterRegistry registry;

    @Inject
    Clock clock;

    private final Map<Channel, Sender> senders = new EnumMap<>(Channel.class);
    private final Map<Channel, Failure> failing = new ConcurrentHashMap<>();

    /** The registry searches all its meters at each look-up. */
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    private record Series(Channel channel, String outcome) {}

    /** The last word of a provider that has not answered since. */
    private record Failure(String reason, Instant at) {}

    @PostConstruct
    void collect() {
        found.forEach(sender -> senders.put(sender.channel(), sender));
    }

    /** The channels that can be used as this server is set up. */
    public Set<Channel> configured() {
        Set<Channel> usable = EnumSet.noneOf(Channel.class);
        senders.values().stream()
                .filter(sender -> sender.missing().isEmpty())
                .forEach(sender -> usable.add(sender.channel()));
        return usable;
    }

    /** Why messages do not get through on this channel just now, as far as this node has tried lately. */
    public Optional<String> trouble(Channel channel) {
        return Optional.ofNullable(failing.get(channel))
                .filter(failure -> failure.at().isAfter(clock.instant().minus(REMEMBERED)))
                .map(Failure::reason);
    }

    Sender sender(Channel channel) {
        Sender sender = senders.get(channel);
        if (sender == null) {
            throw new PermanentFailureException("this server has no channel " + channel);
        }
        if (!sender.missing().isEmpty()) {
            throw new PermanentFailureException(channel + " is not set up: " + sender.missing());
        }
        return sender;
    }

    Accepted send(Sender sender, Delivery delivery) {
        Channel channel = sender.channel();
        long start = System.nanoTime();
        String outcome = "failed";
        try {
            Accepted accepted = sender.send(delivery);
            outcome = "sent";
            failing.remove(channel);
            return accepted;
        } catch (PermanentFailureException e) {
            outcome = "refused";
            failing.remove(channel);
            throw e;
        } catch (TryLaterException e) {
            outcome = "later";
            throw e;
        } catch (CircuitBreakerOpenException | BulkheadException e) {
            outcome = "later";
            throw new TryLaterException("the provider is spared for a while", pause(), e);
        } catch (RuntimeException e) {
            failing.put(channel, new Failure(String.valueOf(e.getMessage()), clock.instant()));
            throw e;
        } finally {
            timers.computeIfAbsent(new Series(channel, outcome), this::timer)
                    .record(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private Timer timer(Series series) {
        return registry.timer("baobab_messages", "channel", series.channel().name(), "outcome", series.outcome());
    }

    /** Spread, so that what waited together does not come back together. */
    private static Duration pause() {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(3_000, 7_000));
    }
}
