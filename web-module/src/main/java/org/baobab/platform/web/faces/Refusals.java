package org.baobab.platform.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.inject.Inject;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.web.problem.ProblemTexts;
import org.omnifaces.util.Components;

/** Says a refusal in the reader's language with the same texts as the problems of the REST interface, beside the field where there is one. */
@RequestScoped
public class Refusals {
    @Inject
    Notices notices;

    @Inject
    Preferences preferences;

    public void show(AppException refused) {
        if (refused instanceof RuleViolationException broken) {
            broken.violations().forEach(this::show);
        } else {
            notices.refuse(ProblemTexts.text(
                    preferences.getLocale(), refused.slug() + ".detail", "conflict.detail", refused.facts()));
        }
    }

    private void show(RuleViolationException.Violation violation) {
        String text = ProblemTexts.text(
                preferences.getLocale(), "rule." + violation.rule(), "rule.invalid", violation.facts());
        UIForm form = Components.getCurrentForm();
        UIComponent input = form == null ? null : input(form, violation.field());
        if (input == null) {
            notices.refuse(text);
        } else {
            notices.refuse(input.getClientId(), text);
        }
    }

    /** By the field's name; what is in an object, such as {@code parameters.rows}, may also go by its own name alone. */
    private static UIComponent input(UIForm form, String field) {
        UIComponent input = form.findComponent(field);
        return input != null ? input : form.findComponent(field.substring(field.lastIndexOf('.') + 1));
    }
}
