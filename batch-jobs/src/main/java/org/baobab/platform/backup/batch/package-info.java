/**
 * The job {@code database-backup}, step by step around {@link org.baobab.platform.backup.BackupDesk}, and {@code verify-backup} around {@link
 * org.baobab.platform.backup.verify.VerificationDesk}, which do the work.
 */
package org.baobab.platform.backup.batch;
