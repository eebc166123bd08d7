package org.baobab.platform.audit;

import java.util.Locale;
import java.util.Map;

/**
 * A kind of act that other systems may be told about.
 *
 * @param name the action in the trail, {@code <thing>.<past verb>}; it never changes once it is out
 * @param subjectType what {@code data.subject} is
 * @param details an example of {@code data.details}, with every member that can be there
 */
public record EventType(String name, String french, String english, String subjectType, Map<String, Object> details) {

    public String description(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : french;
    }
}
