/**
 * Texts to phones through Twilio's Programmable Messaging, or what speaks like it.
 *
 * <p>Twilio knows no idempotency key: a text whose acceptance was not recorded goes out twice. What became of a text comes back as a signed call, see
 * {@link org.baobab.platform.notification.sms.TwilioReports}.
 */
package org.baobab.platform.notification.sms;
