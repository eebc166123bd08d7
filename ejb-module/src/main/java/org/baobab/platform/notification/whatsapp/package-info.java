/**
 * WhatsApp through WAHA, a WhatsApp Web session behind an API.
 *
 * <p>A number is first asked whether it has WhatsApp, and the answer remembered. While the session does not work (its phone is offline, its code waits to be
 * scanned) messages wait and use up no attempt. WAHA knows no idempotency key. Acceptance is not delivery: ticks come back as signed calls, see
 * {@link org.baobab.platform.notification.whatsapp.WahaReports}.
 */
package org.baobab.platform.notification.whatsapp;
