/** Pages on which people say what they want to hear of, managers write to their people, and administrators look at the templates. */
package org.baobab.platform.announcement.faces;
