/**
 * How a webhook's call leaves the house: to which addresses it may go, how it is signed, and how long and how much it may take.
 *
 * <p>A receiver's address comes from a customer, so it must not lead inside: not into this machine, its network or a cloud's metadata service.
 * {@link org.baobab.platform.webhook.sending.Targets} refuses it when it is saved; the client's own name lookup refuses it when it connects, and connects to
 * what it has looked at, so that a name that changes its mind in between gains nothing. Redirects are not followed. What an administrator lists in
 * {@code BAOBAB_WEBHOOK_ALLOWED} is exempt, as scheme, host and port together.
 */
package org.baobab.platform.webhook.sending;
