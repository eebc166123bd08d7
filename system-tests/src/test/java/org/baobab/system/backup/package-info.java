/** Backups made of a real PostgreSQL and restored into another database of it; no server is needed for most of it. */
package org.baobab.system.backup;
