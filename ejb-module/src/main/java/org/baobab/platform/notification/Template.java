package org.baobab.platform.notification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 *
 * ~ [Quiet link]({link})          a link in small print
 *
 * {passage}                       a gap alone takes a value of several lines and paragraphs
 * </pre>
 *
 * It is taken apart before a value comes in, so no value can become markup, whatever it holds.
 */
record Template(Optional<String> subject, List<Block> blocks) {
    private static final String SUBJECT = "subject:";
    private static final Pattern PASSAGE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ACTION = Pattern.compile("\\[([^\\]]+)]\\(\\{(\\w+)}\\)");

    /** One piece of a message. */
    sealed interface Block {}

    record Paragraph(String text) implements Block {}

    record SmallPrint(String text) implements Block {}

    record Action(String label, String variable) implements Block {}

    record QuietLink(String label, String variable) implements Block {}

    record Passage(String variable) implements Block {}

    /** The gaps that take a text. */
    Set<String> texts() {
        Set<String> gaps = new LinkedHashSet<>();
        subject.ifPresent(line -> Values.gaps(line, gaps));
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> Values.gaps(paragraph.text(), gaps);
                case SmallPrint small -> Values.gaps(small.text(), gaps);
                case Passage passage -> gaps.add(passage.variable());
                case Action action -> {}
                case QuietLink link -> {}
            }
        }
        return gaps;
    }

    /** The gaps that take an address of the web. */
    Set<String> links() {
        Set<String> gaps = new LinkedHashSet<>();
        for (Block block : blocks) {
            if (block instanceof Action action) {
                gaps.add(action.variable());
            } else if (block instanceof QuietLink link) {
                gaps.add(link.variable());
            }
        }
        return gaps;
    }

    static Template parse(String source) {
        Optional<String> subject = Optional.empty();
        List<Block> blocks = new ArrayList<>();
        for (String part : source.replace("\r\n", "\n").strip().split("\n\\s*\n")) {
            String text = part.strip().replaceAll("\\s*\n\\s*", " ");
            if (text.startsWith(SUBJECT) && blocks.isEmpty()) {
                subject = Optional.of(text.substring(SUBJECT.length()).strip());
            } else {
                blocks.add(block(text));
            }
        }
        return new Template(subject, List.copyOf(blocks));
    }

    private static Block block(String text) {
        Matcher action = ACTION.matcher(text);
        Matcher passage = PASSAGE.matcher(text);
        if (action.matches()) {
            return new Action(action.group(1), action.group(2));
        } else if (passage.matches()) {
            return new Passage(passage.group(1));
        }
        return text.startsWith("~") ? smallPrint(text.substring(1).strip()) : new Paragraph(text);
    }

    private static Block smallPrint(String text) {
        Matcher link = ACTION.matcher(text);
        return link.matches() ? new QuietLink(link.group(1), link.group(2)) : new SmallPrint(text);
    }
}
