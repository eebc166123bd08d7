package org.baobab.platform.notification;

/**
 * The provider has taken a message.
 *
 * @param providerRef what the provider calls it, for its later reports; null where it gives no name
 */
public record Accepted(String providerRef) {}
