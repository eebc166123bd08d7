package org.baobab.platform.webhook;

/** How far one delivery has come. */
public enum DeliveryState {
    /** Not tried yet, or to be tried again. */
    PENDING,
    DELIVERED,
    /** Every attempt failed. */
    FAILED,
    /** Nobody wants it any more: the webhook was switched off, or an operator ended the task. */
    CANCELLED
}
