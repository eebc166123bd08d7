package org.baobab.platform.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.template.Node.Branch;
import org.baobab.platform.template.Node.Expression;
import org.baobab.platform.template.Node.Key;
import org.baobab.platform.template.Node.Literal;
import org.baobab.platform.template.Node.Operand;
import org.baobab.platform.template.Node.Path;
import org.baobab.platform.template.TemplateException.Place;

/** Takes a template apart. */
final class Parser {
    /** A brace directly before a letter or a mark begins a piece of notation; any other brace is a brace. */
    private static final Pattern TAG = Pattern.compile("\\{(?=[\\p{Alpha}_#/:>@!'])([^{}]*)(}?)");

    private static final Pattern OPERAND =
            Pattern.compile("'([^']*)'|@([\\w.-]+)|(-?\\d+(?:\\.\\d+)?)|([\\p{Alpha}_]\\w*(?:\\.[\\p{Alpha}_]\\w*)*)");
    private static final Pattern CONDITION = Pattern.compile("(!?)(\\S+)");
    private static final Pattern LOOP = Pattern.compile("(\\S+)\\s+as\\s+([\\p{Alpha}_]\\w*)");
    private static final Pattern INCLUDE = Pattern.compile("([a-z0-9-]+)((?:\\s+\\w+=(?:'[^']*'|\\S+))*)");
    private static final Pattern NAMED = Pattern.compile("(\\w+)=('[^']*'|\\S+)");

    private final String file;
    private final int firstLine;
    private final String source;
    private final Matcher tag;
    private final HtmlPlace html;
    private int read;
    private String ended;

    private Parser(Kind kind, String file, int firstLine, String source) {
        this.file = file;
        this.firstLine = firstLine;
        this.source = source;
        tag = TAG.matcher(source);
        html = kind == Kind.HTML ? new HtmlPlace() : null;
    }

    static List<Node> parse(Kind kind, String file, int firstLine, String source) {
        Parser parser = new Parser(kind, file, firstLine, source);
        List<Node> nodes = parser.body("");
        return List.copyOf(nodes);
    }

    /** Reads up to the tag that ends the body, which is then in {@link #ended}; the whole template is ended by its end. */
    private List<Node> body(String opening) {
        int opened = read;
        List<Node> nodes = new ArrayList<>();
        while (tag.find()) {
            words(nodes, tag.start());
            read = tag.end();
            Place place = place(tag.start());
            if (tag.group(2).isEmpty()) {
                throw new TemplateException(place, "this brace is not closed");
            }
            String inner = tag.group(1).strip();
            if (inner.startsWith("/") || inner.startsWith(":")) {
                if (opening.isEmpty() || inner.startsWith("/") && !inner.equals("/" + opening)) {
                    throw new TemplateException(place, "{" + inner + "} ends nothing that was begun");
                }
                ended = inner;
                return nodes;
            }
            node(inner, place, nodes);
        }
        if (!opening.isEmpty()) {
            throw new TemplateException(place(Math.max(0, opened - 1)), "{#" + opening + "} has no {/" + opening + "}");
        }
        words(nodes, source.length());
        return nodes;
    }

    private void words(List<Node> nodes, int end) {
        if (end > read) {
            String text = source.substring(read, end);
            nodes.add(new Node.Words(text));
            if (html != null) {
                html.pass(text);
            }
        }
    }

    private void node(String inner, Place place, List<Node> nodes) {
        String rest = inner.substring(1).strip();
        switch (inner.charAt(0)) {
            case '!' -> {}
            case '#' -> nodes.add(section(rest, place));
            case '>' -> nodes.add(include(rest, place));
            case '@' -> nodes.add(message(inner, place));
            default -> nodes.add(gap(inner, place));
        }
    }

    private Node section(String text, Place place) {
        if (text.startsWith("if ")) {
            return choice(text.substring(3), place);
        } else if (text.startsWith("each ")) {
            return loop(text.substring(5).strip(), place);
        }
        throw new TemplateException(place, "{#" + text + "} is not known: there are {#if} and {#each}");
    }

    private Node choice(String first, Place place) {
        List<Branch> branches = new ArrayList<>();
        List<Node> otherwise = List.of();
        String condition = first;
        Place at = place;
        while (true) {
            Matcher parts = CONDITION.matcher(condition.strip());
            if (!parts.matches()) {
                throw new TemplateException(at, "a condition is one value, or ! and a value: '" + condition + "'");
            }
            Operand value = operand(parts.group(2), at);
            branches.add(new Branch(value, !parts.group(1).isEmpty(), body("if"), at));
            at = place(read - 1);
            if (ended.startsWith(":else if ")) {
                condition = ended.substring(9);
            } else if (":else".equals(ended)) {
                otherwise = body("if");
                requireEnd("/if", at);
                return new Node.Choice(branches, otherwise);
            } else {
                requireEnd("/if", at);
                return new Node.Choice(branches, otherwise);
            }
        }
    }

    private Node loop(String text, Place place) {
        Matcher parts = LOOP.matcher(text);
        if (!parts.matches()) {
            throw new TemplateException(place, "a loop is {#each rows as row}");
        }
        List<Node> body = body("each");
        List<Node> otherwise = List.of();
        if (":else".equals(ended)) {
            otherwise = body("each");
        }
        requireEnd("/each", place);
        return new Node.Loop(operand(parts.group(1), place), parts.group(2), body, otherwise, place);
    }

    private void requireEnd(String tagName, Place place) {
        if (!tagName.equals(ended)) {
            throw new TemplateException(place, "{" + ended + "} where {" + tagName + "} was due");
        }
    }

    private Node include(String text, Place place) {
        Matcher parts = INCLUDE.matcher(text);
        if (!parts.matches()) {
            throw new TemplateException(place, "{>" + text + "} is no name with values");
        }
        Map<String, Operand> values = new LinkedHashMap<>();
        Matcher named = NAMED.matcher(parts.group(2));
        while (named.find()) {
            values.put(named.group(1), operand(named.group(2), place));
        }
        return new Node.Include(parts.group(1), values, place);
    }

    private Node message(String text, Place place) {
        List<Operand> parts = operands(text, place);
        if (!(parts.getFirst() instanceof Key key)) {
            throw new TemplateException(place, "{" + text + "} names no text");
        }
        requireGap("", place);
        return new Node.Message(key.key(), List.copyOf(parts.subList(1, parts.size())), place);
    }

    private Node gap(String text, Place place) {
        List<Operand> parts = operands(text, place);
        String form = "";
        if (parts.size() > 1) {
            form = parts.get(1) instanceof Path path ? path.text() : "";
            if (!Formats.FORMS.contains(form)) {
                throw new TemplateException(place, "'" + form + "' is no form; there are " + Formats.FORMS);
            }
        }
        requireGap(form, place);
        List<Operand> details = parts.size() > 2 ? List.copyOf(parts.subList(2, parts.size())) : List.of();
        return new Node.Gap(new Expression(parts.getFirst(), form, details), place);
    }

    private void requireGap(String form, Place place) {
        String mistake = html == null ? null : html.mistake(form);
        if (mistake != null) {
            throw new TemplateException(place, mistake);
        }
    }

    private List<Operand> operands(String text, Place place) {
        List<Operand> found = new ArrayList<>();
        Matcher next = OPERAND.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (next.region(at, text.length()).lookingAt()) {
                found.add(operand(next));
                at = next.end();
            } else {
                throw new TemplateException(
                        place, "{" + text + "} cannot be read from '" + text.substring(at) + "' on");
            }
        }
        return found;
    }

    private Operand operand(String text, Place place) {
        Matcher matcher = OPERAND.matcher(text);
        if (!matcher.matches()) {
            throw new TemplateException(place, "'" + text + "' is no value");
        }
        return operand(matcher);
    }

    private static Operand operand(Matcher found) {
        if (found.group(1) != null) {
            return new Literal(found.group(1));
        } else if (found.group(2) != null) {
            return new Key(found.group(2));
        } else if (found.group(3) != null) {
            return new Literal(new BigDecimal(found.group(3)));
        }
        return new Path(found.group(4).split("\\."), found.group(4));
    }

    private Place place(int at) {
        long breaks =
                source.substring(0, at).chars().filter(letter -> letter == '\n').count();
        return new Place(file, firstLine + (int) breaks);
    }
}
