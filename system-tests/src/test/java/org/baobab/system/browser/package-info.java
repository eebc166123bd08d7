/** The site as a person uses it, in the machine's own Chromium. */
package org.baobab.system.browser;
