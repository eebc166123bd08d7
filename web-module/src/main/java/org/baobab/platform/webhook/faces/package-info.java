/** The pages of webhooks: the list, the form with the secret shown once, one webhook with its log, one delivery. */
package org.baobab.platform.webhook.faces;
