/**
 * How people who look reach advertisers: by a message, which is a conversation about the listing, by the telephone number on demand, or by WhatsApp.
 *
 * <p>Invariants: only a published listing is asked about; nobody asks about what is their own; a number is never part of a page or of a list, it is given out one
 * at a time, to people, and counted. Each contact is told as a {@link org.baobab.listings.contact.ListingContacted}.
 *
 * <p>It uses listings and platform.conversation.
 */
package org.baobab.listings.contact;
