package org.baobab.platform.announcement;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baobab.platform.announcement.preference.Topic;
import org.baobab.platform.announcement.preference.Topics;
import org.baobab.platform.announcement.preference.TrunkTopics;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.task.Priority;

/** Looks at what a caller wants to say as a whole, so that every mistake is told at once. */
final class WordingCheck {
    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_SMS = 1_600;
    static final int LONGEST_SUBJECT = 200;
    static final int LONGEST_VALUE = 1_000;

    /** Firebase takes 4,096 bytes in all; the rest is for what goes around the words. */
    static final int LARGEST_PUSH = 3_500;

    private static final Pattern KEY = Pattern.compile("\\w{1,40}");
    private static final Pattern SEVERAL_LINES = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

    private final Topics topics;
    private final Content content;
    private final List<Violation> mistakes = new ArrayList<>();

    private WordingCheck(Topics topics, Content content) {
        this.topics = topics;
        this.content = content;
    }

    /**
     * @param allHaveNames whether everybody who is written to has an account
     * @throws RuleViolationException naming every field that cannot be used
     */
    static Wording check(Content content, Topics topics, boolean allHaveNames, Locale language) {
        return new WordingCheck(topics, content).wording(allHaveNames, language);
    }

    private Wording wording(boolean allHaveNames, Locale language) {
        Map<String, String> data = content.data() == null ? Map.of() : content.data();
        data.forEach(this::judge);
        String usual = TrunkTopics.ANNOUNCEMENTS;
        if (content.template() == null) {
            judgePlainText();
        } else {
            usual = judgeTemplate(data, allHaveNames)
                    .map(PublicTemplates::topic)
                    .orElse(usual);
        }
        judgeSize(data);
        Optional<Topic> topic = topic(content.topic() == null ? usual : content.topic());
        if (!mistakes.isEmpty()) {
            throw new RuleViolationException(mistakes);
        }
        return new Wording(
                content.channel(),
                content.priority() == null ? Priority.NORMAL : content.priority(),
                topic.orElseThrow(),
                content.template(),
                content.subject() == null ? null : content.subject().strip(),
                content.text(),
                data,
                language);
    }

    private void judgePlainText() {
        boolean silent = content.text() == null || content.text().isBlank();
        if (silent) {
            miss("text", "required");
        } else {
            int most = content.channel() == Channel.SMS ? LONGEST_SMS : LONGEST_TEXT;
            atMost("text", content.text(), most);
        }
        boolean unnamed = content.subject() == null || content.subject().isBlank();
        if (unnamed && content.channel() == Channel.EMAIL) {
            miss("subject", "required");
        } else if (!unnamed) {
            atMost("subject", content.subject(), LONGEST_SUBJECT);
            if (SEVERAL_LINES.matcher(content.subject()).find()) {
                miss("subject", "notification.one-line");
            }
        }
    }

    private Optional<PublicTemplates> judgeTemplate(Map<String, String> data, boolean allHaveNames) {
        Optional<PublicTemplates> template = PublicTemplates.find(content.template());
        if (template.isEmpty()) {
            String known = Arrays.stream(PublicTemplates.values())
                    .map(PublicTemplates::code)
                    .collect(Collectors.joining(", "));
            miss("template", "type.enum", Map.of("values", known));
        }
        if (content.text() != null) {
            miss("text", "notification.template-says-it");
        }
        if (content.subject() != null) {
            miss("subject", "notification.template-says-it");
        }
        template.ifPresent(found -> found.needed(allHaveNames).stream()
                .filter(variable ->
                        data.get(variable) == null || data.get(variable).isBlank())
                .forEach(variable -> miss("data." + variable, "required")));
        return template;
    }

    private void judge(String key, String value) {
        if (!KEY.matcher(key).matches()) {
            miss("data", "notification.data-name");
        } else if (value != null) {
            atMost("data." + key, value, LONGEST_VALUE);
        } else {
            miss("data." + key, "required");
        }
    }

    private void judgeSize(Map<String, String> data) {
        if (content.channel() == Channel.PUSH) {
            long size = bytes(content.subject()) + bytes(content.text());
            for (Map.Entry<String, String> each : data.entrySet()) {
                size += bytes(each.getKey()) + bytes(each.getValue());
            }
            if (size > LARGEST_PUSH) {
                miss("text", "notification.push-size", Map.of("most", LARGEST_PUSH));
            }
        }
    }

    private Optional<Topic> topic(String code) {
        Optional<Topic> topic = topics.find(code).filter(this::mayBeUsed);
        if (topic.isEmpty()) {
            String usable = topics.all().stream()
                    .filter(this::mayBeUsed)
                    .map(Topic::code)
                    .collect(Collectors.joining(", "));
            miss("topic", "type.enum", Map.of("values", usable));
        }
        return topic;
    }

    /** What nobody can switch off is not for callers to write under. */
    private boolean mayBeUsed(Topic topic) {
        return topic.channels().contains(content.channel()) && topic.locked().isEmpty();
    }

    private void atMost(String field, String text, int most) {
        if (text.length() > most) {
            miss(field, "name.too-long", Map.of("most", most));
        }
    }

    private void miss(String field, String rule) {
        miss(field, rule, Map.of());
    }

    private void miss(String field, String rule, Map<String, Object> facts) {
        mistakes.add(new Violation(field, rule, facts));
    }

    private static long bytes(String text) {
        return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
