/**
 * A mail server that accepts everything well-formed and delivers it to the inbox (RFC 5321 with PIPELINING, 8BITMIME,
 * SMTPUTF8, SIZE, AUTH and enhanced status codes). Any user and password are right. A recipient under the reserved
 * top-level domain {@code .invalid} is refused for good, as an unknown mailbox would be.
 */
package org.baobab.sandbox.smtp;
