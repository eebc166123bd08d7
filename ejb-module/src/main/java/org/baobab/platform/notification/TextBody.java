package org.baobab.platform.notification;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.baobab.platform.notification.Template.Action;
import org.baobab.platform.notification.Template.Block;
import org.baobab.platform.notification.Template.Paragraph;
import org.baobab.platform.notification.Template.Passage;
import org.baobab.platform.notification.Template.QuietLink;
import org.baobab.platform.notification.Template.SmallPrint;

/** A template as plain text. */
final class TextBody {
    private TextBody() {}

    /** Only what is said, without small print and addresses. */
    static String brief(Template template, Values values) {
        return of(
                template.blocks().stream()
                        .filter(block -> block instanceof Paragraph || block instanceof Passage)
                        .toList(),
                values);
    }

    static String of(Template template, Values values) {
        return of(template.blocks(), values);
    }

    private static String of(List<Block> blocks, Values values) {
        return blocks.stream()
                .map(block -> switch (block) {
                    case Paragraph paragraph -> values.fill(paragraph.text(), UnaryOperator.identity());
                    case SmallPrint small -> values.fill(small.text(), UnaryOperator.identity());
                    case Passage passage -> String.join("\n\n", values.passage(passage.variable()));
                    case Action action -> action.label() + "\n" + values.link(action.variable());
                    case QuietLink link -> link.label() + "\n" + values.link(link.variable());
                })
                .collect(Collectors.joining("\n\n"));
    }
}
