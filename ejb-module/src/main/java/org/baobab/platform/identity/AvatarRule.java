package org.baobab.platform.identity;

import java.util.UUID;

/** Says which documents can be a person's face; whoever keeps documents answers. As long as nobody does, none can. */
public interface AvatarRule {
    boolean allowsFace(UUID documentId, UUID accountId);
}
