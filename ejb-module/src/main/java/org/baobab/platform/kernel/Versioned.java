package org.baobab.platform.kernel;

/** A view of a thing that two people can edit; its version becomes the ETag and is what If-Match is compared with. */
public interface Versioned {
    long version();
}
