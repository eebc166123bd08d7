package org.baobab.platform.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;

/** The look of organisations, mostly from memory, for whatever is made in their name: reports, cards, letters. */
@ApplicationScoped
public class Branding {
    @Inject
    KnownOrganizations known;

    @Inject
    Caller caller;

    /** The brand of the organisation that the caller works in, or that the running task belongs to. */
    public Brand current() {
        return of(caller.requireOrganization());
    }

    /** The brand of any organisation, for code that knows why it may ask. */
    public Brand of(UUID organizationId) {
        return Brand.of(known.view(organizationId));
    }
}
