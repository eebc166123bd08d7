package org.baobab.platform.notification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.template.Kind;
import org.baobab.platform.template.Template;

/**
 * A message with gaps, from which both its text and its HTML are made. The notation, one block after another with blank lines between:
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
 * Within a line the notation is that of {@link org.baobab.platform.template}. All of it is taken apart before a value comes in, so no value can become
 * markup, whatever it holds.
 */
record LetterTemplate(String file, Optional<Template> subject, List<Block> blocks) {
    private static final String SUBJECT = "subject:";
    private static final Pattern PASSAGE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ACTION = Pattern.compile("\\[([^\\]]+)]\\(\\{(\\w+)}\\)");
    private static final Pattern BLOCK = Pattern.compile("\\S[\\s\\S]*?(?=\\n\\s*\\n|\\s*\\z)");

    /** One piece of a message. */
    sealed interface Block {}

    record Paragraph(Template text) implements Block {}

    record SmallPrint(Template text) implements Block {}

    record Action(String label, String variable) implements Block {}

    record QuietLink(String label, String variable) implements Block {}

    record Passage(String variable) implements Block {}

    /** The gaps that take a text. */
    Set<String> texts() {
        Set<String> gaps = new LinkedHashSet<>();
        subject.ifPresent(line -> gaps.addAll(line.gaps()));
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> gaps.addAll(paragraph.text().gaps());
                case SmallPrint small -> gaps.addAll(small.text().gaps());
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

    static LetterTemplate parse(String file, String source) {
        Optional<Template> subject = Optional.empty();
        List<Block> blocks = new ArrayList<>();
        String lines = source.replace("\r\n", "\n");
        Matcher part = BLOCK.matcher(lines);
        while (part.find()) {
            int line = 1
                    + (int) lines.substring(0, part.start())
                            .chars()
                            .filter(each -> each == '\n')
                            .count();
            String text = part.group().strip().replaceAll("\\s*\n\\s*", " ");
            if (text.startsWith(SUBJECT) && blocks.isEmpty()) {
                subject = Optional.of(template(file, line, text.substring(SUBJECT.length())));
            } else {
                blocks.add(block(file, line, text));
            }
        }
        return new LetterTemplate(file, subject, List.copyOf(blocks));
    }

    private static Block block(String file, int line, String text) {
        Matcher action = ACTION.matcher(text);
        Matcher passage = PASSAGE.matcher(text);
        if (action.matches()) {
            return new Action(action.group(1), action.group(2));
        } else if (passage.matches()) {
            return new Passage(passage.group(1));
        }
        boolean small = text.startsWith("~");
        return small ? smallPrint(file, line, text.substring(1).strip()) : new Paragraph(template(file, line, text));
    }

    private static Block smallPrint(String file, int line, String text) {
        Matcher link = ACTION.matcher(text);
        return link.matches()
                ? new QuietLink(link.group(1), link.group(2))
                : new SmallPrint(template(file, line, text));
    }

    private static Template template(String file, int line, String text) {
        return Template.parse(Kind.TEXT, file, line, text.strip());
    }
}
