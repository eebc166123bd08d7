/**
 * Proves that a backup can be restored, by restoring it: into a database of its own, compared with the manifest table by table, migrated to the version of this
 * application, read through Hibernate, and dropped.
 *
 * <p>{@link org.baobab.platform.backup.verify.VerificationDesk} holds the one verification of this process between the steps of the job {@code verify-backup};
 * after a crash another one begins, and drops what the first one left. What was proven stands in the table of backups, and as a
 * {@link org.baobab.platform.backup.restore.Proof} beside the backup.
 */
package org.baobab.platform.backup.verify;
