package org.baobab.platform.web.faces;

import jakarta.annotation.Priority;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.UnauthenticatedException;

/** Answers an action that was refused with words on the same page; while a page is only being read, refusals go on to {@link PageFilter}. */
@ShowsRefusals
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RefusalInterceptor implements Serializable {
    @Inject
    Refusals refusals;

    @AroundInvoke
    Object show(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (AppException refused) {
            if (!isAction() || isSignInGone(refused)) {
                throw refused;
            }
            refusals.show(refused);
            return null;
        }
    }

    /** A sign-in that ended meanwhile is no matter of the form: the person is sent to sign in again. */
    private static boolean isSignInGone(AppException refused) {
        return refused instanceof UnauthenticatedException && "credentials-missing".equals(refused.slug());
    }

    private static boolean isAction() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context != null && context.isPostback() && context.getCurrentPhaseId() == PhaseId.INVOKE_APPLICATION;
    }
}
