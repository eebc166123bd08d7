package org.baobab.platform.picture;

import java.util.UUID;

/** An app with pictures on public pages says which documents those are, by one application-scoped bean that implements this. */
public interface PublicPictures {
    boolean shows(UUID documentId);
}
