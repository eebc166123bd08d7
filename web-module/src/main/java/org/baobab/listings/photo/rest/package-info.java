/** Photos of listings over REST. */
package org.baobab.listings.photo.rest;
