/**
 * Somebody who wants Baobab's webhooks, as n8n would: every path under {@code /webhooks/{name}} takes and keeps what
 * comes. Told a secret, it checks the Standard Webhooks signature and refuses what is not signed with it; told an
 * answer, it gives that one instead, so many times or for good.
 */
package org.baobab.sandbox.webhook;
