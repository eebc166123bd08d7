package org.baobab.platform.organization;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.PlatformRole;

/** Holds {@link NeedsPlatform} against what the caller may do on the whole platform. */
@NeedsPlatform(PlatformRole.USER)
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class NeedsPlatformInterceptor {
    @Inject
    Rights rights;

    @AroundInvoke
    Object check(InvocationContext context) throws Exception {
        rights.require(Rights.declared(context, NeedsPlatform.class).value());
        return context.proceed();
    }
}
