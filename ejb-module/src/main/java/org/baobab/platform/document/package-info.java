/**
 * Documents: what people and Baobab itself keep as files, with a name, a kind and an owner.
 *
 * <p>A <i>document</i> is a row; its bytes are an <i>object</i> in {@link org.baobab.platform.storage}. It belongs to an organisation, whose members reach it by
 * their role, or, outside of any, to one person. The same bytes are one object for all documents of one owner in a bucket. What the bytes are is told by
 * themselves ({@link org.baobab.platform.document.ContentKind}); the name is for people and never a path.
 *
 * <p>Invariants: the object is written and forced before the row, so a row always has its bytes; keys are never used twice, so nothing that is being deleted
 * can be what somebody just stored; an object goes only with the last row that points at it, under that row's lock. A deleted document is gone for everybody
 * at once, and its bytes thirty days later.
 *
 * <p>{@link org.baobab.platform.document.Documents} is the service, {@link org.baobab.platform.document.DocumentStored} and
 * {@link org.baobab.platform.document.DocumentPurged} are the events. It uses storage, organization and audit; picture and pdf use it.
 */
package org.baobab.platform.document;
