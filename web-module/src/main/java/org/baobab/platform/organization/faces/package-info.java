/** Pages of organisations: choosing and creating one, its settings, members, API keys and activity log, and the administrator's lists. */
package org.baobab.platform.organization.faces;
