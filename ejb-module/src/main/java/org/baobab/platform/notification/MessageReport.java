package org.baobab.platform.notification;

import java.time.Instant;
import java.util.UUID;

/** How far a message has come, for those who sent it: without its words and without its address. */
public record MessageReport(
        UUID id, Channel channel, UUID batchId, DeliveryStatus status, String error, Instant statusAt) {}
