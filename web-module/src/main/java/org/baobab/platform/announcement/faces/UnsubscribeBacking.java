package org.baobab.platform.announcement.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.baobab.platform.announcement.preference.Topic;
import org.baobab.platform.announcement.preference.Unsubscribing;
import org.baobab.platform.announcement.preference.Unsubscribing.Subscription;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.ShowsRefusals;

/** Ending letters behind the link in one of them, and taking it back; by a button, because mail scanners follow links. */
@Named
@RequestScoped
@ShowsRefusals
public class UnsubscribeBacking {
    @Inject
    Unsubscribing unsubscribing;

    @Inject
    Preferences preferences;

    @Inject
    HttpServletRequest request;

    private String token;
    private Subscription subscription;

    @PostConstruct
    void load() {
        token = request.getParameter("token");
        subscription = unsubscribing.find(token).orElse(null);
    }

    public void end() {
        unsubscribing.end(token);
        Pages.open("/unsubscribe?token=" + Pages.encode(token));
    }

    public void resume() {
        unsubscribing.resume(token);
        Pages.open("/unsubscribe?token=" + Pages.encode(token));
    }

    public boolean isKnown() {
        return subscription != null;
    }

    public boolean isEnded() {
        return isKnown() && subscription.ended();
    }

    public String getMailbox() {
        return subscription.mailbox();
    }

    public Topic.Words getTopic() {
        return subscription.topic().in(preferences.getLocale());
    }
}
