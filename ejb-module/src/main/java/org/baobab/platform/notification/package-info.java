/**
 * Messages to people outside: e-mail and SMS.
 *
 * <p>A capability asks {@link org.baobab.platform.notification.Templates} for a message and hands it to
 * {@link org.baobab.platform.notification.Notifications} within its own transaction. There it becomes a row, so that it leaves if and only if the business
 * change is committed; right after the commit this node claims the row and sends it. What was left behind by a crash or has to be tried again is found by a
 * sweeper on any node: a row is claimed under a lease and the attempt's number, so that two nodes never hold the same attempt. A message is tried three times,
 * unless the provider refuses it for good. A crash between the provider's acceptance and its record may send a message twice; the mail's Message-ID stays the
 * same then.
 *
 * <p>Codes and links are secrets: the body is wiped from the row as soon as it was sent or is too late, and no body or address is ever logged.
 *
 * <p>A template is one text file by name and language, {@code templates/<name>_<language>.txt}, from which both the text and the HTML are made; an app adds
 * its own files. See {@link org.baobab.platform.notification.Template} for the notation and {@code templates/} for the variables of each.
 */
package org.baobab.platform.notification;
