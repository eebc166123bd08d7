/**
 * The twin of WAHA, the self-hosted WhatsApp HTTP API: key, sessions with their states, sending of texts, and events
 * signed with HMAC-SHA512 and repeated until they are taken. As with WAHA a text to a number without WhatsApp is
 * accepted and never delivered: who wants to know asks {@code check-exists} first.
 */
package org.baobab.sandbox.waha;
