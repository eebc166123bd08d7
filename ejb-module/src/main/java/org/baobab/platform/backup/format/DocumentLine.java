package org.baobab.platform.backup.format;

/**
 * One object that a backup names.
 *
 * @param size of its plain content
 * @param sha256 of its plain content
 * @param object its key in the pool
 */
public record DocumentLine(String bucket, String key, long size, String sha256, String object) {
    /** Whether it is encrypted there. */
    public boolean isEncrypted() {
        return object.endsWith(".age");
    }
}
