package org.baobab.platform.conversation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.baobab.platform.kernel.Settings;

/** How much people may write, and when those who are away are written to. */
@ApplicationScoped
class ConversationSettings {
    private static final int MOST = 10_000;

    @Inject
    Settings settings;

    private Duration away;
    private Duration pause;
    private Duration newcomer;
    private int newcomerThreads;
    private int threads;
    private int messages;

    void start(@Observes @Initialized(ApplicationScoped.class) Object container) {
        // Being called is enough: a wrong value stops the start and not the first message.
    }

    @PostConstruct
    void learn() {
        away = settings.duration(
                "baobab.conversation.away-after", Duration.ofMinutes(3), Duration.ofSeconds(1), Duration.ofDays(1));
        pause = settings.duration(
                "baobab.conversation.letter-pause", Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofDays(7));
        newcomer = settings.duration(
                "baobab.conversation.newcomer-for", Duration.ofDays(1), Duration.ZERO, Duration.ofDays(30));
        newcomerThreads = settings.integer("baobab.conversation.newcomer-threads-per-hour", 8, 1, MOST);
        threads = settings.integer("baobab.conversation.threads-per-hour", 40, 1, MOST);
        messages = settings.integer("baobab.conversation.messages-per-minute", 60, 1, MOST);
    }

    /** How long a message waits for its reader before a letter says that it is there. */
    Duration away() {
        return away;
    }

    /** How long after one letter the next about the same thread may go, while nothing was read. */
    Duration pause() {
        return pause;
    }

    /** How long an account counts as new. */
    Duration newcomer() {
        return newcomer;
    }

    int threads(boolean isNew) {
        return isNew ? newcomerThreads : threads;
    }

    int messages() {
        return messages;
    }
}
