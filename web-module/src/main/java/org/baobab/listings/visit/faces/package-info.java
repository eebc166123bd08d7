/**
 * What a visitor sees of listings: home, search, the page of a listing and of an agency, the site map. These pages are the same for everybody whom nobody knows,
 * so they have no session and no form of Faces; what is a person's own comes by small scripts afterwards. They are plain GET forms and links first, and
 * scripts only make them quicker.
 */
package org.baobab.listings.visit.faces;
