package org.baobab.platform.announcement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baobab.platform.announcement.preference.TrunkTopics;

/**
 * The templates that callers may use, unlike those whose links and codes open something. The variables are what a caller fills in; {@code organization} is
 * always known, and {@code name} for people with an account.
 */
enum PublicTemplates {
    ANNOUNCEMENT("announcement", TrunkTopics.ANNOUNCEMENTS, List.of("title", "text")),
    REMINDER("reminder", TrunkTopics.REMINDERS, List.of("title", "when", "text")),
    WELCOME("welcome", TrunkTopics.ORGANIZATION, List.of("name"));

    static final String ORGANIZATION = "organization";
    static final String NAME = "name";
    static final String LINK = "link";

    private final String code;
    private final String topic;
    private final List<String> variables;

    PublicTemplates(String code, String topic, List<String> variables) {
        this.code = code;
        this.topic = topic;
        this.variables = variables;
    }

    String code() {
        return code;
    }

    String topic() {
        return topic;
    }

    List<String> variables() {
        return variables;
    }

    /** What a caller must send: the name only where a recipient has no account that says it. */
    List<String> needed(boolean allHaveNames) {
        Set<String> known = allHaveNames ? Set.of(NAME) : Set.of();
        return variables.stream().filter(variable -> !known.contains(variable)).toList();
    }

    static Optional<PublicTemplates> find(String code) {
        return List.of(values()).stream()
                .filter(template -> template.code.equals(code))
                .findFirst();
    }
}
