/**
 * Messages to people: e-mail, SMS, WhatsApp, push, and the bell.
 *
 * <p>A capability writes a {@link org.baobab.platform.notification.Message}, by hand or with {@link org.baobab.platform.notification.Templates}, and gives it
 * to {@link org.baobab.platform.notification.Notifications} within its own transaction. There it becomes a row and a task under one id, so that it leaves if
 * and only if the business change is committed. The task hands it to the {@link org.baobab.platform.notification.Sender} of its channel; each channel is a
 * package of its own below this one, which knows none of them. A refusal for good ends the task at once, a provider that is down or asks for patience uses up
 * no attempt, anything else is tried three times. What was accepted and not yet written down when a node died goes out twice: no provider knows an
 * idempotency key, and a mail keeps its Message-ID.
 *
 * <p>What became of a message is reported by its provider, see {@link org.baobab.platform.notification.DeliveryReports}; a status only moves forward.
 *
 * <p>Codes and links are secrets: such a message keeps no words once it was sent or can help no more. Of the others they are kept for a while. No word and no
 * address is ever logged, or part of a task.
 *
 * <p>A template is one text file by name and language, {@code templates/<name>_<language>.txt}, from which both the text and the HTML are made; an app adds
 * its own files. See {@link org.baobab.platform.notification.LetterTemplate} for the notation and {@code templates/} for the variables of each.
 */
package org.baobab.platform.notification;
