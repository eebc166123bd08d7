package org.baobab.platform.notification.whatsapp;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which numbers have WhatsApp, as far as it was asked lately. That one has none may change any day, that one has some seldom. */
final class KnownChats {
    private static final int MOST = 20_000;
    private static final Duration KNOWN = Duration.ofDays(7);
    private static final Duration MISSING = Duration.ofHours(1);

    private final Map<String, Answer> answers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
            return size() > MOST;
        }
    };

    /** @param chat empty where the number has no WhatsApp */
    record Answer(Optional<String> chat, Instant until) {}

    synchronized Optional<Answer> find(String phone, Instant now) {
        return Optional.ofNullable(answers.get(phone))
                .filter(answer -> answer.until().isAfter(now));
    }

    synchronized Answer learn(String phone, Optional<String> chat, Instant now) {
        Answer answer = new Answer(chat, now.plus(chat.isPresent() ? KNOWN : MISSING));
        answers.put(phone, answer);
        return answer;
    }
}
