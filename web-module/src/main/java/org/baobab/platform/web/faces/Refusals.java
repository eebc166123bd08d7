package org.baobab.platform.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.RuleViolationException;
import org.omnifaces.util.Components;

/** Says a refusal in the reader's language with the same texts as the problems of the REST interface. */
@Named
@RequestScoped
public class Refusals {
    private static final String BUNDLE = "org.baobab.platform.web.problems";

    @Inject
    Notices notices;

    @Inject
    Preferences preferences;

    public void show(AppException refused) {
        if (refused instanceof RuleViolationException broken) {
            broken.violations().forEach(this::show);
        } else {
            notices.refuse(text(refused.slug() + ".detail", refused.facts()));
        }
    }

    private void show(RuleViolationException.Violation violation) {
        String text = text(violation.rule(), violation.facts());
        if (Components.findComponent(violation.field()) == null) {
            notices.refuse(text);
        } else {
            notices.refuse(violation.field(), text);
        }
    }

    private String text(String key, Map<String, Object> facts) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, preferences.getLocale());
        String text;
        try {
            text = texts.getString(key);
        } catch (MissingResourceException unknown) {
            text = texts.getString("conflict.detail");
        }
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return text;
    }
}
