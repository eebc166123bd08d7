package org.baobab.platform.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.ResourceBundle;
import org.omnifaces.util.Faces;

/** Texts from the bundles of faces-config.xml with values filled in. */
@Named
@RequestScoped
public class Texts {
    @Inject
    Preferences preferences;

    /** The text of a bundle, named as faces-config.xml names it, with {0}, {1} … replaced. */
    public String of(String bundle, String key, Object... values) {
        ResourceBundle texts = bundle(bundle);
        return fill(texts.getString(key), values);
    }

    /** The text if there is one, for keys that come from data. */
    public Optional<String> find(String bundle, String key) {
        ResourceBundle texts = bundle(bundle);
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    private ResourceBundle bundle(String name) {
        UIViewRoot view = Faces.getViewRoot();
        if (view != null) {
            // While a page loads, its view still has the language of the browser, whatever the person chose.
            view.setLocale(preferences.getLocale());
        }
        return Faces.getApplication().getResourceBundle(Faces.getContext(), name);
    }

    /** Replaces {0}, {1} …; unlike MessageFormat it leaves the apostrophes of French alone. */
    public static String fill(String text, Object... values) {
        String filled = text;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }
}
