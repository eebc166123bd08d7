/**
 * Puts a backup back: into an empty database and the object store, from the command line or, as a proof, by the job {@code verify-backup}.
 *
 * <p>Everything that can be known is checked before anything is changed: the manifest, every part's size and SHA-256, the key, the database. A
 * {@link org.baobab.platform.backup.restore.RestoreMark} stands in the database from the first change on and is finished after the last, and no server starts
 * on one that is not; whoever runs the same restore again after it broke off begins anew. Nothing here needs a server or injection.
 */
package org.baobab.platform.backup.restore;
