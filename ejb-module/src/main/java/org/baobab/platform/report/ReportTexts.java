package org.baobab.platform.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.baobab.platform.template.Texts;

/** The words of a report: its own bundle before the one that all share. French is the root of both. */
final class ReportTexts implements Texts {
    private static final String FOLDER = "reports.";
    private static final String SHARED = "report";
    private static final Control FRENCH_IS_ROOT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle own;
    private final ResourceBundle shared;

    ReportTexts(ReportTemplate template, Locale locale) {
        this.locale = locale;
        own = bundle(template.name(), locale);
        shared = bundle(SHARED, locale);
    }

    @Override
    public String text(String key, Object... values) {
        String text = own.containsKey(key) ? own.getString(key) : shared.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        try {
            return ResourceBundle.getBundle(FOLDER + name, locale, ReportTexts.class.getClassLoader(), FRENCH_IS_ROOT);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("There are no words for the report " + name, e);
        }
    }
}
