package org.baobab.platform.template;

/** A piece of HTML or SVG that our own code made, with everything foreign in it escaped already: it goes into a page as it is. */
public record Markup(String html) {
    @Override
    public String toString() {
        return html;
    }
}
