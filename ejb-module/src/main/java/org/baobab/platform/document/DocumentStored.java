package org.baobab.platform.document;

/**
 * A document was stored. Fired inside the transaction that writes its row: a plain observer submits its task with it or not at all, one that observes
 * {@code during = AFTER_SUCCESS} meets the committed row.
 */
public record DocumentStored(DocumentView document) {}
