/** Favourites and saved searches for programs. */
package org.baobab.listings.follow.rest;
