package org.baobab.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown into a whole HTML page. Addresses in it meet the same bounds as those of HTML, when that is printed. */
final class MarkdownPrint {
    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            AutolinkExtension.create(),
            TaskListItemsExtension.create(),
            HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private static final String STYLE = style();
    private static final String TICKED = "<li><input type=\"checkbox\" disabled=\"\" checked=\"\">";
    private static final String UNTICKED = "<li><input type=\"checkbox\" disabled=\"\">";

    private MarkdownPrint() {}

    static String html(String markdown) {
        try {
            Node document = PARSER.parse(markdown);
            // Paper has no boxes to tick: it has ticks.
            String body = RENDERER.render(document)
                    .replace(TICKED, "<li class=\"task\"><span class=\"tick\">☑</span>")
                    .replace(UNTICKED, "<li class=\"task\"><span class=\"tick\">☐</span>");
            return "<!DOCTYPE html><html><head><meta charset=\"UTF-8\"><title>" + escaped(title(document))
                    + "</title><style>" + STYLE + "</style></head><body>" + body + "</body></html>";
        } catch (StackOverflowError tooDeep) {
            throw UnprintableException.tooComplex("quotations and lists nested too deeply");
        }
    }

    private static String title(Node document) {
        TitleReader reader = new TitleReader();
        document.accept(reader);
        return reader.title.toString().strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String style() {
        try (InputStream in = MarkdownPrint.class.getResourceAsStream("/org/baobab/platform/pdf/markdown.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of the first heading. */
    private static final class TitleReader extends AbstractVisitor {
        private final StringBuilder title = new StringBuilder();
        private boolean inside;

        @Override
        public void visit(Heading heading) {
            if (title.isEmpty()) {
                inside = true;
                visitChildren(heading);
                inside = false;
            }
        }

        @Override
        public void visit(Text text) {
            if (inside) {
                title.append(text.getLiteral());
            }
        }

        @Override
        public void visit(Code code) {
            if (inside) {
                title.append(code.getLiteral());
            }
        }
    }
}
