/** Webhooks, with the sandbox's receiver as the other system. */
package org.baobab.system.webhook;
