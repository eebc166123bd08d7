package org.baobab.platform.notification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baobab.platform.notification.LetterTemplate.Action;
import org.baobab.platform.notification.LetterTemplate.Block;
import org.baobab.platform.notification.LetterTemplate.Paragraph;
import org.baobab.platform.notification.LetterTemplate.Passage;
import org.baobab.platform.notification.LetterTemplate.QuietLink;
import org.baobab.platform.notification.LetterTemplate.SmallPrint;
import org.baobab.platform.template.Kind;

/** A template as HTML in the one layout of all letters; styles are inline because mail programs drop all others. */
final class HtmlBody {
    private static final String LAYOUT = Templates.read("layout.html");
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private HtmlBody() {}

    /** @param feet what stands below the sheet, in this order */
    static String of(
            String subject,
            LetterTemplate body,
            List<LetterTemplate> feet,
            Values values,
            Locale language,
            String home) {
        Map<String, String> places = Map.of(
                "language", language.getLanguage(),
                "subject", escaped(subject),
                "home", escaped(home),
                "body", blocks(body, values),
                "footer", feet.stream().map(foot -> blocks(foot, values)).collect(Collectors.joining("\n")));
        return PLACE.matcher(LAYOUT).replaceAll(place -> Matcher.quoteReplacement(places.get(place.group(1))));
    }

    private static String blocks(LetterTemplate template, Values values) {
        return template.blocks().stream().map(block -> block(block, values)).collect(Collectors.joining("\n"));
    }

    private static String block(Block block, Values values) {
        return switch (block) {
            case Paragraph paragraph -> paragraph(escaped(values.fill(paragraph.text())));
            case Passage passage ->
                values.passage(passage.variable()).stream()
                        .map(text -> paragraph(escaped(text).replace("\n", "<br>")))
                        .collect(Collectors.joining("\n"));
            case SmallPrint small -> small(escaped(values.fill(small.text())));
            case QuietLink link ->
                small("<a href=\"%s\" class=\"soft\" style=\"color:#6B6459\">%s</a>"
                        .formatted(escaped(values.link(link.variable())), escaped(link.label())));
            case Action action -> button(escaped(action.label()), escaped(values.link(action.variable())));
        };
    }

    private static String paragraph(String html) {
        return "<p style=\"margin:0 0 16px\">%s</p>".formatted(html);
    }

    private static String small(String html) {
        return "<p class=\"soft\" style=\"margin:0 0 12px;font-size:13px;line-height:20px;color:#6B6459\">%s</p>"
                .formatted(html);
    }

    private static String button(String label, String link) {
        return """
                <table role="presentation" cellpadding="0" cellspacing="0" style="margin:24px 0"><tr>\
                <td style="border-radius:6px;background:#1B6B52">\
                <a href="%s" style="display:inline-block;padding:12px 24px;color:#FFFFFF;font-weight:600;text-decoration:none">%s</a>\
                </td></tr></table>""".formatted(link, label);
    }

    static String escaped(String text) {
        return Kind.escaped(text);
    }
}
