package org.baobab.platform.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.UnauthenticatedException;

/** Refuses what the caller may not do. */
@ApplicationScoped
class Rights {
    @Inject
    Caller caller;

    @Inject
    KnownOrganizations known;

    void require(Role role) {
        requireSomebody();
        if (!caller.isSystem()) {
            caller.requireOrganization();
        }
        if (!caller.holds(role)) {
            throw new RefusedException("role-too-low", "The caller needs the role " + role, Map.of("role", role));
        }
    }

    void require(PlatformRole role) {
        requireSomebody();
        if (!caller.isSystem()) {
            caller.requireAccount();
        }
        if (!caller.holds(role)) {
            throw new RefusedException("forbidden", "The caller needs the role " + role + " on the platform");
        }
    }

    /** What Baobab itself has begun in an organisation comes to its end, also where the app is not used any more. */
    void require(App app) {
        if (caller.isSystem()) {
            return;
        }
        if (!known.view(caller.requireOrganization()).uses(app)) {
            throw new RefusedException(
                    "app-not-used", "The organization does not use " + app.code(), Map.of("app", app.code()));
        }
    }

    private void requireSomebody() {
        if (!caller.isSystem() && !caller.isAuthenticated()) {
            throw new UnauthenticatedException("credentials-missing", "Nobody is signed in");
        }
    }

    /** The method's own annotation, or else that of its class. */
    static <A extends Annotation> A declared(InvocationContext context, Class<A> type) {
        A own = context.getMethod().getAnnotation(type);
        return own != null ? own : context.getMethod().getDeclaringClass().getAnnotation(type);
    }
}
