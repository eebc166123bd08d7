package org.baobab.platform.picture;

import java.util.UUID;

/** An app that shows pictures to people who have no right in the documents says which, by one application-scoped bean that implements this. */
public interface LentPictures {
    /** To whoever calls, who may be nobody. */
    boolean shows(UUID documentId);
}
