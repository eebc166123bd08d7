/**
 * Webhooks out: other systems (n8n and the like) are told what happens in an organisation, by the Standard Webhooks scheme.
 *
 * <p>A <i>webhook</i> is an address with a secret and the events that it wants. A line of the audit trail whose action is in the catalogue of events becomes a
 * <i>delivery</i> for each webhook that wants it, with a task on the queue of the same name, in the transaction of the act. The handler makes the call outside
 * of any transaction and writes down what came of it as an <i>attempt</i>. Only an answer of the second hundred is success; a failed delivery comes back five
 * times over a day, under the same id, and by hand as often as anybody wants. A receiver that fails for days, or says that it is gone, is switched off, and
 * the organisation's managers are told.
 *
 * <p>Neighbours: audit tells what happened, task runs the calls, {@link org.baobab.platform.webhook.sending} makes them.
 */
package org.baobab.platform.webhook;
