/** The artifacts of {@code saved-search-alerts}. */
package org.baobab.listings.follow.batch;
