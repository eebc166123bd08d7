package org.baobab.platform.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message with gaps. The notation, one block after another with blank lines between:
 *
 * <pre>
 * subject: Hello {name}            only where it is a letter
 *
 * A paragraph about {something}.
 *
 * [Press here]({link})             a button; in the text its label and the address
 *
 * ~ Small print.
 * </pre>
 *
 * It is taken apart before a value comes in, so no value can become markup, whatever it holds.
 */
record Template(Optional<String> subject, List<Block> blocks) {
    private static final String SUBJECT = "subject:";
    private static final Pattern ACTION = Pattern.compile("\\[([^\\]]+)]\\(\\{(\\w+)}\\)");

    /** One piece of a message. */
    sealed interface Block {}

    record Paragraph(String text) implements Block {}

    record SmallPrint(String text) implements Block {}

    record Action(String label, String variable) implements Block {}

    static Template parse(String source) {
        Optional<String> subject = Optional.empty();
        List<Block> blocks = new ArrayList<>();
        for (String part : source.replace("\r\n", "\n").strip().split("\n\\s*\n")) {
            String text = part.strip().replaceAll("\\s*\n\\s*", " ");
            Matcher action = ACTION.matcher(text);
            if (text.startsWith(SUBJECT) && blocks.isEmpty()) {
                subject = Optional.of(text.substring(SUBJECT.length()).strip());
            } else if (action.matches()) {
                blocks.add(new Action(action.group(1), action.group(2)));
            } else if (text.startsWith("~")) {
                blocks.add(new SmallPrint(text.substring(1).strip()));
            } else {
                blocks.add(new Paragraph(text));
            }
        }
        return new Template(subject, List.copyOf(blocks));
    }
}
