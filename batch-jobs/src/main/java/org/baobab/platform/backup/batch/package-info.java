/** The job {@code database-backup}, step by step around {@link org.baobab.platform.backup.BackupDesk}, which does the work. */
package org.baobab.platform.backup.batch;
