package org.baobab.platform.conversation;

import java.util.UUID;

/**
 * A file that somebody attached.
 *
 * @param picture whether it can be shown as one
 */
public record AttachmentView(UUID documentId, String name, String contentType, long size, boolean picture) {}
