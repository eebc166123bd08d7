package org.baobab.platform.job.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.baobab.platform.kernel.Caller;

/** Lets artifacts call services that ask who calls: it is Baobab itself, in the organisation that the row belongs to. */
@ApplicationScoped
public class AsBaobab {
    @Inject
    Caller caller;

    @ActivateRequestContext
    public <T> T in(UUID organizationId, Supplier<T> work) {
        caller.actAsSystem(organizationId);
        return work.get();
    }
}
