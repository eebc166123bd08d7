package org.baobab.platform.template;

import java.util.List;

/** How values become words: for one reader, and one sort of text. */
public interface Writing {
    /**
     * @param form one of {@link Formats#FORMS}, or empty for the usual one
     * @param details what stands behind the form in the gap, such as a number of decimals or a currency
     */
    String text(Object value, String form, List<Object> details);

    /** What stands for the value: a drawing of it where it is something to be drawn, or the value itself. */
    default Object drawn(Object value) {
        return value;
    }

    /** The bundle that the template's keys are looked up in. */
    default Texts texts() {
        return Texts.NONE;
    }

    static Writing of(Formats formats, Texts texts) {
        return new Writing() {
            @Override
            public String text(Object value, String form, List<Object> details) {
                return formats.text(value, form, details);
            }

            @Override
            public Texts texts() {
                return texts;
            }
        };
    }
}
