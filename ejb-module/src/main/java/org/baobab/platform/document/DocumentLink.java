package org.baobab.platform.document;

import java.net.URI;
import java.time.Instant;

/** An address that needs no login, until then. */
public record DocumentLink(URI url, Instant expiresAt) {}
