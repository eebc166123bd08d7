/** The job {@code expire-listings}: ends the publications whose time is over, then reminds advertisers of those that end soon. */
package org.baobab.listings.expiry.batch;
