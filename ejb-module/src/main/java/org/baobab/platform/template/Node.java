package org.baobab.platform.template;

import java.util.List;
import java.util.Map;
import org.baobab.platform.template.TemplateException.Place;

/** A piece of a template that was taken apart. */
sealed interface Node {

    record Words(String text) implements Node {}

    record Gap(Expression value, Place place) implements Node {}

    record Message(String key, List<Operand> values, Place place) implements Node {}

    record Choice(List<Branch> branches, List<Node> otherwise) implements Node {}

    record Branch(Operand condition, boolean negated, List<Node> body, Place place) {}

    record Loop(Operand items, String name, List<Node> body, List<Node> otherwise, Place place) implements Node {}

    record Include(String file, Map<String, Operand> values, Place place) implements Node {}

    /** A value, and the form in which it is written; the form is empty for the usual one. */
    record Expression(Operand value, String form, List<Operand> details) {}

    /** What a name, a number, a quoted text or a bundle's key stands for. */
    sealed interface Operand {}

    record Path(String[] names, String text) implements Operand {}

    record Literal(Object value) implements Operand {}

    record Key(String key) implements Operand {}
}
