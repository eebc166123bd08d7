package org.baobab.platform.notification;

import java.util.List;
import java.util.stream.Collectors;
import org.baobab.platform.notification.LetterTemplate.Action;
import org.baobab.platform.notification.LetterTemplate.Block;
import org.baobab.platform.notification.LetterTemplate.Paragraph;
import org.baobab.platform.notification.LetterTemplate.Passage;
import org.baobab.platform.notification.LetterTemplate.QuietLink;
import org.baobab.platform.notification.LetterTemplate.SmallPrint;

/** A template as plain text. */
final class TextBody {
    private TextBody() {}

    /** Only what is said, without small print and addresses. */
    static String brief(LetterTemplate template, Values values) {
        return of(
                template.blocks().stream()
                        .filter(block -> block instanceof Paragraph || block instanceof Passage)
                        .toList(),
                values);
    }

    static String of(LetterTemplate template, Values values) {
        return of(template.blocks(), values);
    }

    private static String of(List<Block> blocks, Values values) {
        return blocks.stream()
                .map(block -> switch (block) {
                    case Paragraph paragraph -> values.fill(paragraph.text());
                    case SmallPrint small -> values.fill(small.text());
                    case Passage passage -> String.join("\n\n", values.passage(passage.variable()));
                    case Action action -> action.label() + "\n" + values.link(action.variable());
                    case QuietLink link -> link.label() + "\n" + values.link(link.variable());
                })
                .collect(Collectors.joining("\n\n"));
    }
}
