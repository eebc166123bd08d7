package org.baobab.platform.template;

/** The bundle of a template: a text in the reader's language with its gaps filled. */
@FunctionalInterface
public interface Texts {
    /** For templates that bring their words themselves. */
    Texts NONE = (key, values) -> {
        throw new IllegalArgumentException("there are no texts, so none is called " + key);
    };

    /** @throws RuntimeException when there is no such text */
    String text(String key, Object... values);
}
