/** The audit trail of one organisation as its managers read it: with the names of the people and API keys that the trail knows by id. */
package org.baobab.platform.organization.activity;
