/**
 * {@code Idempotency-Key} on POST: the filter gives a request its hash, waits where the same one is under way, and sends the first answer again where there
 * is one. Rows, leases and secrets are {@link org.baobab.platform.idempotency}'s.
 */
package org.baobab.platform.web.idempotency;
