/**
 * Who did what when: a line for each act that people answer for, written in the transaction of the act, so that there is never one without the other.
 *
 * <p>Lines are never changed. Actions are named {@code <thing>.<past verb>} ({@code member.added}, {@code api-key.revoked}); details hold what changed and
 * never a secret. It depends on the kernel only, so every other capability may record.
 *
 * <p>Acts in an organisation are also events: {@link org.baobab.platform.audit.AuditRecorded} is fired with each line, and each capability names what it
 * records by an {@link org.baobab.platform.audit.EventTypes}, from which {@link org.baobab.platform.audit.EventCatalogue} is made.
 */
package org.baobab.platform.audit;
