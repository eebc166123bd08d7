package org.baobab.platform.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One message as one of its readers sees it.
 *
 * @param number its place in the thread, from 1
 * @param author who wrote it
 * @param mine whether the reader wrote it
 * @param ours whether somebody on the reader's side did
 * @param read of a message of the reader's side: whether the other side has read it; null for the other side's
 */
public record MessageView(
        UUID id,
        int number,
        String author,
        boolean mine,
        boolean ours,
        String text,
        List<AttachmentView> attachments,
        Instant sentAt,
        Boolean read) {}
