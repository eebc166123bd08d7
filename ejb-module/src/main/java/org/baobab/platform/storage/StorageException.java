package org.baobab.platform.storage;

import org.baobab.platform.kernel.UnavailableException;

/** The store does not take or give what it should: a full disk, a missing object, an S3 that is away. */
public class StorageException extends UnavailableException {
    public StorageException(String message, Throwable cause) {
        super("storage-unavailable", message, cause);
    }
}
