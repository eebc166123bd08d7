package org.baobab.platform.notification.bell;

import java.time.Instant;
import java.util.UUID;

/** A notice as its reader sees it; the link is a path of our own site or an https address. */
public record BellView(
        UUID id, String topic, String title, String text, String link, Instant createdAt, Instant readAt) {}
