/** Identity over REST: registering, signing in, recovering a password, one's own profile and sessions, and the keys that verify access tokens. */
package org.baobab.platform.identity.rest;
