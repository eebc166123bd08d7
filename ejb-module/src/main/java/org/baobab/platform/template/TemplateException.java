package org.baobab.platform.template;

/** A template that cannot be read, or that was given too few values; says where. */
public class TemplateException extends IllegalArgumentException {
    TemplateException(Place place, String message) {
        super(place + ": " + message);
    }

    TemplateException(Place place, String message, Throwable cause) {
        super(place + ": " + message, cause);
    }

    /** Where in which file. */
    record Place(String file, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }
}
