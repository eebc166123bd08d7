/** The devices of a person, and the calls of providers about messages they took, over REST. */
package org.baobab.platform.notification.rest;
