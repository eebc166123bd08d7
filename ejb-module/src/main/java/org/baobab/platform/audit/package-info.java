/**
 * Who did what when: a line for each act that people answer for, written in the transaction of the act, so that there is never one without the other.
 *
 * <p>Lines are never changed. Actions are named {@code <thing>.<past verb>} ({@code member.added}, {@code api-key.revoked}); details hold what changed and
 * never a secret. It depends on the kernel only, so every other capability may record.
 */
package org.baobab.platform.audit;
