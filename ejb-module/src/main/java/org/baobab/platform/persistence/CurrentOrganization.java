package org.baobab.platform.persistence;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import java.util.function.Supplier;
import org.baobab.platform.kernel.Caller;

/** The organisation that the tenancy filter compares with. Hibernate makes it, so it asks for the caller each time. */
public class CurrentOrganization implements Supplier<UUID> {
    private static final UUID NONE = new UUID(0, 0);

    @Override
    public UUID get() {
        try {
            UUID organization = CDI.current().select(Caller.class).get().organizationId();
            return organization == null ? NONE : organization;
        } catch (ContextNotActiveException nobodyCalls) {
            return NONE;
        }
    }
}
