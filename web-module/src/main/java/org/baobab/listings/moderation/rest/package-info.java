/** Moderation over REST: reports by everybody, verification for advertisers, the queue and the rules for administrators. */
package org.baobab.listings.moderation.rest;
