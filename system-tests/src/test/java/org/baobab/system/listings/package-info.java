/** Listings as advertisers and strangers see them. */
package org.baobab.system.listings;
