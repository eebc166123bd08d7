package org.baobab.platform.organization;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;

/** Holds {@link Needs} against the role with which the caller entered its organisation. */
@Needs(Role.VIEWER)
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class NeedsInterceptor {
    @Inject
    Rights rights;

    @AroundInvoke
    Object check(InvocationContext context) throws Exception {
        rights.require(Rights.declared(context, Needs.class).value());
        return context.proceed();
    }
}
