package org.baobab.platform.announcement.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baobab.platform.announcement.PreviewService;
import org.baobab.platform.notification.Words;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Visitor;

/** Every template with example values, in both languages, for administrators. */
@Named
@RequestScoped
@ShowsRefusals
public class TemplatesBacking {
    @Inject
    PreviewService previews;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    private String name;

    /** One template in one language. */
    public record Example(String language, Words words) {
        public boolean isLetter() {
            return words.html() != null;
        }
    }

    public void test(String language) {
        previews.test(getName(), Locale.of(language));
        notices.tell(AnnouncementWords.BUNDLE, "templates.sent", visitor.getEmail());
        Pages.open("/admin/templates?name=" + Pages.encode(getName()));
    }

    public List<String> getNames() {
        return previews.names();
    }

    public List<Example> getExamples() {
        return Stream.of("fr", "en")
                .map(language -> new Example(language, previews.example(getName(), Locale.of(language))))
                .toList();
    }

    public String getName() {
        return name == null || name.isBlank() ? getNames().getFirst() : name;
    }

    public void setName(String given) {
        name = given;
    }
}
