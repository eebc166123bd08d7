package org.baobab.platform.backup;

/** What is recorded of backups beside the start of their jobs; none of it belongs to an organisation. */
final class BackupEvents {
    static final String SUBJECT = "backup";
    static final String DELETED = "backup.deleted";
    static final String DOWNLOADED = "backup.downloaded";

    private BackupEvents() {}
}
