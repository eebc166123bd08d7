package org.baobab.platform.organization;

import java.util.UUID;

/** Says which documents can be a logo; whoever keeps documents answers. As long as nobody does, none can. */
public interface LogoRule {
    boolean allowsLogo(UUID documentId, UUID organizationId);
}
