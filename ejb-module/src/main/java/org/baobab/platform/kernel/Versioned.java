package org.baobab.platform.kernel;

/** A view of a thing that two people can edit; its version becomes the ETag and is what If-Match is compared with. */
public interface Versioned {
    long version();

    /**
     * A mark of what the view shows besides, and what changes without a new version: the ETag carries it, so that readers hear of it, and If-Match leaves it
     * out, so that writers are not stopped by it.
     *
     * @return at most 16 hexadecimal digits, or null where there is nothing besides
     */
    default String mark() {
        return null;
    }
}
