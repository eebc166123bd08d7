package org.baobab.platform.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.PlatformRole;

/** Who looks at this page. */
@Named
@RequestScoped
public class Visitor {
    @Inject
    Caller caller;

    public boolean isSignedIn() {
        return caller.isAuthenticated();
    }

    public boolean isOperator() {
        return caller.holds(PlatformRole.OPERATOR);
    }

    public boolean isAdmin() {
        return caller.holds(PlatformRole.ADMIN);
    }

    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }
}
