/** Favourites and saved searches on pages. */
package org.baobab.listings.follow.faces;
