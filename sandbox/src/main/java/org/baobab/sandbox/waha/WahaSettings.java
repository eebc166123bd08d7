package org.baobab.sandbox.waha;

import java.net.URI;

/**
 * What WAHA's own environment would say: the key of its callers, the session it starts with, and where that session's
 * events go. {@code callback} is null where nobody wants them.
 */
public record WahaSettings(String key, String session, String hmacKey, URI callback) {}
