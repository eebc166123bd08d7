/** The bell over REST: a person's own notices, how many are unread, and marking them. */
package org.baobab.platform.notification.bell.rest;
