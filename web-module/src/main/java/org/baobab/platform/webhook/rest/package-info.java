/** Webhooks over REST: who is told what, what was sent and what came of it. */
package org.baobab.platform.webhook.rest;
