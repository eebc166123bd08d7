package org.baobab.platform.template;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.baobab.platform.template.Node.Branch;
import org.baobab.platform.template.Node.Expression;
import org.baobab.platform.template.Node.Key;
import org.baobab.platform.template.Node.Literal;
import org.baobab.platform.template.Node.Operand;
import org.baobab.platform.template.Node.Path;
import org.baobab.platform.template.TemplateException.Place;

/** A text with gaps, taken apart; see the package for the notation. It does not change and may be used by many at once. */
public final class Template {
    private static final int DEEPEST = 20;
    private static final Function<String, Template> ALONE = name -> {
        throw new NoSuchElementException(name);
    };

    private final Kind kind;
    private final List<Node> nodes;
    private final Function<String, Template> others;

    private Template(Kind kind, List<Node> nodes, Function<String, Template> others) {
        this.kind = kind;
        this.nodes = nodes;
        this.others = others;
    }

    /**
     * @param file how mistakes name it
     * @throws TemplateException where it cannot be read
     */
    public static Template parse(Kind kind, String file, String source) {
        return parse(kind, file, 1, source, ALONE);
    }

    /** @param firstLine where in the file the source begins */
    public static Template parse(Kind kind, String file, int firstLine, String source) {
        return parse(kind, file, firstLine, source, ALONE);
    }

    /** @param others the templates that this one may include */
    public static Template parse(Kind kind, String file, String source, Function<String, Template> others) {
        return parse(kind, file, 1, source, others);
    }

    private static Template parse(
            Kind kind, String file, int firstLine, String source, Function<String, Template> others) {
        return new Template(kind, Parser.parse(kind, file, firstLine, source), others);
    }

    /** @throws TemplateException where a value is missing or cannot be written in the form that is asked for */
    public String render(Map<String, ?> values, Writing writing) {
        StringBuilder out = new StringBuilder();
        new Run(writing, out, 0).write(this, new Scope(null, values));
        return out.toString();
    }

    /** The values that it asks for by name, in the order in which they come; those within loops and other files not. */
    public Set<String> gaps() {
        Set<String> names = new LinkedHashSet<>();
        for (Node node : nodes) {
            if (node instanceof Node.Gap gap && gap.value().value() instanceof Path path) {
                names.add(path.names()[0]);
            }
        }
        return names;
    }

    /** One rendering. */
    private record Run(Writing writing, StringBuilder out, int depth) {

        void write(Template template, Scope scope) {
            write(template.nodes, scope, template);
        }

        private void write(List<Node> nodes, Scope scope, Template template) {
            for (Node node : nodes) {
                switch (node) {
                    case Node.Words words -> out.append(words.text());
                    case Node.Gap gap -> out.append(filled(gap, scope, template.kind));
                    case Node.Message message -> out.append(said(message, scope, template.kind));
                    case Node.Choice choice -> write(chosen(choice, scope), scope, template);
                    case Node.Loop loop -> repeat(loop, scope, template);
                    case Node.Include include -> include(include, scope, template);
                }
            }
        }

        private String filled(Node.Gap gap, Scope scope, Kind kind) {
            Expression expression = gap.value();
            Object value = value(expression.value(), scope, gap.place());
            try {
                if (kind == Kind.HTML && expression.form().isEmpty() && writing.drawn(value) instanceof Markup markup) {
                    return markup.html();
                }
                List<Object> details = expression.details().stream()
                        .map(detail -> value(detail, scope, gap.place()))
                        .toList();
                return kind.harmless(writing.text(value, expression.form(), details));
            } catch (TemplateException e) {
                throw e;
            } catch (RuntimeException e) {
                throw new TemplateException(gap.place(), "the value cannot be written: " + e.getMessage(), e);
            }
        }

        private String said(Node.Message message, Scope scope, Kind kind) {
            Object[] values = message.values().stream()
                    .map(operand -> value(operand, scope, message.place()))
                    .toArray();
            return kind.harmless(text(message.key(), message.place(), values));
        }

        private String text(String key, Place place, Object... values) {
            try {
                return writing.texts().text(key, values);
            } catch (RuntimeException e) {
                throw new TemplateException(place, "there is no text '" + key + "'", e);
            }
        }

        private List<Node> chosen(Node.Choice choice, Scope scope) {
            for (Branch branch : choice.branches()) {
                if (holds(value(branch.condition(), scope, branch.place())) != branch.negated()) {
                    return branch.body();
                }
            }
            return choice.otherwise();
        }

        private void repeat(Node.Loop loop, Scope scope, Template template) {
            Object items = value(loop.items(), scope, loop.place());
            if (items != null && !(items instanceof Iterable<?>)) {
                throw new TemplateException(loop.place(), "what is gone through must be a list");
            }
            int place = 0;
            if (items instanceof Iterable<?> list) {
                for (Object item : list) {
                    place++;
                    Map<String, Object> named = new HashMap<>();
                    named.put(loop.name(), item);
                    named.put("place", place);
                    named.put("first", place == 1);
                    write(loop.body(), new Scope(scope, named), template);
                }
            }
            if (place == 0) {
                write(loop.otherwise(), scope, template);
            }
        }

        private void include(Node.Include include, Scope scope, Template template) {
            if (depth >= DEEPEST) {
                throw new TemplateException(include.place(), "files include one another without end");
            }
            Map<String, Object> values = new HashMap<>();
            include.values().forEach((name, operand) -> values.put(name, value(operand, scope, include.place())));
            Template other;
            try {
                other = template.others.apply(include.file());
            } catch (NoSuchElementException e) {
                throw new TemplateException(include.place(), "there is no file '" + include.file() + "'", e);
            }
            new Run(writing, out, depth + 1).write(other, new Scope(scope, values));
        }

        private Object value(Operand operand, Scope scope, Place place) {
            return switch (operand) {
                case Literal literal -> literal.value();
                case Key key -> text(key.key(), place);
                case Path path -> {
                    try {
                        yield scope.find(path.names());
                    } catch (NoSuchElementException e) {
                        throw new TemplateException(place, "the template needs a value for {" + path.text() + "}", e);
                    }
                }
            };
        }

        private static boolean holds(Object value) {
            return switch (value) {
                case null -> false;
                case Boolean truth -> truth;
                case CharSequence text -> !text.isEmpty();
                case Collection<?> items -> !items.isEmpty();
                case Map<?, ?> entries -> !entries.isEmpty();
                case Number number -> number.doubleValue() != 0;
                default -> true;
            };
        }
    }
}
