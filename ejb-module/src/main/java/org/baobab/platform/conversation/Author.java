package org.baobab.platform.conversation;

import java.util.UUID;

/** Who writes a message, by the name that stays with it. */
record Author(UUID accountId, String name) {
    Author {
        name = Correspondent.fit(name);
    }
}
