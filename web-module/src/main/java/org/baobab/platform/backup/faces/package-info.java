/** The operator's page of backups: what there is, when one was last proven to restore, and how to bring one back. */
package org.baobab.platform.backup.faces;
