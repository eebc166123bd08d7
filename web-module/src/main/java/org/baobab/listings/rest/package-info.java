/** Listings and their advertisers in the API. */
package org.baobab.listings.rest;
