package org.baobab.platform.document.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Locale;
import org.baobab.platform.document.ContentKind;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.template.Formats;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;
import org.baobab.platform.web.faces.Visitor;

/** Documents in words and signs. */
@Named
@RequestScoped
public class DocumentWords {
    static final String BUNDLE = "documentText";

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    Visitor visitor;

    public String icon(DocumentView document) {
        return switch (document.kind().family()) {
            case PICTURE, OTHER_PICTURE, DRAWING -> "image";
            case SOUND -> "music";
            case FILM -> "film";
            case DOCUMENT, TEXT, PAGE -> "file-text";
            case OTHER -> document.kind() == ContentKind.BINARY ? "file" : "file-archive";
            case PROGRAM -> "file";
        };
    }

    public String kind(DocumentView document) {
        return texts.find(BUNDLE, "kind." + document.kind())
                .orElseGet(() -> texts.of(BUNDLE, "family." + document.kind().family()));
    }

    public String bucket(String label) {
        return texts.of(BUNDLE, "bucket." + label);
    }

    public String size(long bytes) {
        Locale locale = preferences.getLocale();
        ZoneId zone = visitor.getZone();
        return new Formats(locale, zone).size(bytes);
    }

    /** How the page shows it: picture, pdf, sound, film, or nothing. */
    public String preview(DocumentView document) {
        if (document.kind() == ContentKind.PDF) {
            return "pdf";
        }
        return switch (document.kind().family()) {
            case PICTURE -> "picture";
            case SOUND -> "sound";
            case FILM -> "film";
            default -> document.contentType().startsWith("text/plain") ? "text" : "none";
        };
    }
}
