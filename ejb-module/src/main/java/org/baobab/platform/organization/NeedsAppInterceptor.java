package org.baobab.platform.organization;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Holds {@link NeedsApp} against what the organisation uses. */
@NeedsApp(App.LISTINGS)
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 1)
class NeedsAppInterceptor {
    @Inject
    Rights rights;

    @AroundInvoke
    Object check(InvocationContext context) throws Exception {
        rights.require(Rights.declared(context, NeedsApp.class).value());
        return context.proceed();
    }
}
