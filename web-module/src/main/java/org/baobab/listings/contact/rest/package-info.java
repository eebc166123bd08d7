/** Reaching advertisers over REST. */
package org.baobab.listings.contact.rest;
