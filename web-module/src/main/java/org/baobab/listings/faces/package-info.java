/**
 * The pages of an advertiser: my listings, the form that makes one in steps and saves itself, and who I am to those who read them. What is typed is kept as a
 * draft before it is a listing, see {@code org.baobab.listings.draft}.
 */
package org.baobab.listings.faces;
