/**
 * Backups of the whole platform: database and documents, written by the job {@code database-backup}, kept by rules, listed for operators.
 *
 * <p>A <i>backup</i> is what a manifest in the store names (see {@link org.baobab.platform.backup.format}); {@link org.baobab.platform.backup.copy} writes one.
 * The table {@code backup} mirrors the store for the page and remembers what verifications found; {@link org.baobab.platform.backup.BackupBook} keeps it,
 * {@link org.baobab.platform.backup.Backups} is what operators see and do. {@link org.baobab.platform.backup.BackupDesk} holds the one backup that this process
 * writes, between the steps of its job: the snapshot is a transaction of this process, so a restart after a crash begins another backup.
 *
 * <p>It depends on job, storage, persistence, audit and the kernel.
 */
package org.baobab.platform.backup;
