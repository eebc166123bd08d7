package org.baobab.platform.identity.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.identity.session.RevocationReason;
import org.baobab.platform.identity.session.SessionView;
import org.baobab.platform.identity.session.Sessions;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** Where one is signed in; kept while the page is open, so that a button ends the session it stands beside. */
@Named
@ViewScoped
@ShowsRefusals
public class SessionsBacking implements Serializable {
    @Inject
    Sessions sessions;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    private transient List<SessionView> open;

    public List<SessionView> getSessions() {
        if (open == null) {
            Paging all = Paging.of(Paging.MAX_LIMIT, null);
            open = sessions.list(caller.requireAccount(), caller.sessionId(), all)
                    .items();
        }
        return open;
    }

    public void revoke(UUID id) {
        sessions.revoke(caller.requireAccount(), id, RevocationReason.REVOKED);
        notices.tell("identityText", "me.sessions.revoked");
        Pages.open("/me");
    }
}
