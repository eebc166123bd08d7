/** Organisations over REST: founding and changing one, its members, invitations, API keys and audit trail, and the administrator's list. */
package org.baobab.platform.organization.rest;
