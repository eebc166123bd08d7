package org.baobab.listings.expiry.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Locale;
import org.baobab.listings.expiry.Renewals;
import org.baobab.listings.expiry.Renewals.Renewal;
import org.baobab.listings.expiry.Renewals.Worth;

/** What the link in a message can still do. Looking does nothing, because mail scanners follow links: the page sends its form by itself. */
@Named
@RequestScoped
public class RenewBacking {
    @Inject
    Renewals renewals;

    @Inject
    HttpServletRequest request;

    private Renewal renewal;

    @PostConstruct
    void load() {
        renewal = renewals.look(getToken());
    }

    public String getToken() {
        return request.getParameter("token");
    }

    public boolean isGood() {
        return renewal.worth() == Worth.GOOD;
    }

    public boolean isUsed() {
        return renewal.worth() == Worth.USED;
    }

    /** Sent by the page itself, unless it was and did not work. */
    public boolean isAtOnce() {
        return isGood() && request.getParameter("again") == null;
    }

    /** The key of what is said where there is nothing to renew. */
    public String getReason() {
        return renewal.worth().name().toLowerCase(Locale.ROOT);
    }

    public String getTitle() {
        return renewal.title();
    }

    public String getPage() {
        return renewal.page();
    }

    public Instant getUntil() {
        return renewal.expiresAt();
    }
}
