/** Reaching advertisers from pages: what {@code js/contact.js} asks. */
package org.baobab.listings.contact.faces;
