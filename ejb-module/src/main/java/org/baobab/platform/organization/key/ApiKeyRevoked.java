package org.baobab.platform.organization.key;

/** A key no longer holds. */
public record ApiKeyRevoked(String prefix) {}
