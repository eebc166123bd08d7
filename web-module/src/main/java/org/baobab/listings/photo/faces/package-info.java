/** The public addresses of photos. */
package org.baobab.listings.photo.faces;
