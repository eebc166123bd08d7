package org.baobab.platform.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What the page has to say: news that survive one redirect, refusals, and the errors of single fields. */
@Named
@RequestScoped
public class Notices {
    @Inject
    Texts texts;

    /** Good news for the page that comes next. */
    public void tell(String bundle, String key, Object... values) {
        Messages.create("{0}", texts.of(bundle, key, values)).flash().add();
    }

    /** Something to mind on the page that comes next. */
    public void warn(String bundle, String key, Object... values) {
        Messages.create("{0}", texts.of(bundle, key, values)).warn().flash().add();
    }

    /** A refusal on this page, in words that are already made. */
    public void refuse(String text) {
        Messages.create("{0}", text).error().add();
    }

    /** A refusal beside a field. */
    public void refuse(String field, String text) {
        Messages.create("{0}", text).error().add(field);
        Faces.validationFailed();
    }

    public List<Notice> getGeneral() {
        List<Notice> found = new ArrayList<>();
        for (FacesMessage message : Faces.getContext().getMessageList(null)) {
            message.rendered();
            found.add(new Notice(tone(message), message.getSummary(), null));
        }
        return found;
    }

    public List<Notice> getFields() {
        List<Notice> found = new ArrayList<>();
        FacesContext context = Faces.getContext();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            if (id != null) {
                context.getMessageList(id)
                        .forEach(message -> found.add(new Notice(tone(message), message.getSummary(), id)));
            }
        }
        return found;
    }

    private static String tone(FacesMessage message) {
        FacesMessage.Severity severity = message.getSeverity();
        if (severity == FacesMessage.SEVERITY_INFO) {
            return "ok";
        }
        return severity == FacesMessage.SEVERITY_WARN ? "warn" : "error";
    }
}
