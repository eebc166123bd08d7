/**
 * What the adapters of outside services share: clients with limits in time and the network's proxy, and what a refusal means.
 *
 * <p>No call is repeated here, for none of these services knows an idempotency key: the attempts of the task are the retry.
 */
package org.baobab.platform.notification.provider;
