/**
 * Bytes under keys: what is too large for the database. It knows nothing of people, organisations or names.
 *
 * <p>An <i>object</i> lives in a {@link org.baobab.platform.storage.Bucket} under a key that its owner made up and never uses twice; it is whole or not there
 * at all, and it never changes. {@link org.baobab.platform.storage.ObjectStore} is a folder by default and any S3 by configuration; both keep the same
 * promises. Nothing is ever held whole in memory. Whoever keeps keys in rows of its own says so by an
 * {@link org.baobab.platform.storage.ObjectKeeper}, or its objects are taken for orphans.
 *
 * <p>It depends on the kernel only.
 */
package org.baobab.platform.storage;
