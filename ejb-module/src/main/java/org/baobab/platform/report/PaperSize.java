package org.baobab.platform.report;

/** What all pages of a report lie on, where it says so under the name {@link #VALUE}; else they are upright A4. */
public enum PaperSize {
    A4_LANDSCAPE("size: A4 landscape; margin: 25mm 18mm 20mm 18mm;"),
    /** Half a sheet on its side, without a running head. */
    A5_CARD("size: A5 landscape; margin: 0; @top-left { content: none; } @bottom-left { content: none; }");

    /** The name of the value that a report's template is given. */
    public static final String VALUE = "paper";

    private final String css;

    PaperSize(String css) {
        this.css = css;
    }

    String css() {
        return "@page { " + css + " }\n";
    }
}
