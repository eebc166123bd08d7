/**
 * Moderators, what they look at and what they decide.
 *
 * <p>A <i>case</i> is one question to a moderator: a listing that a rule holds (PENDING), one that people report (REPORT, however many do), one that looks copied
 * (DUPLICATE), an advertiser who wants to be verified (VERIFICATION), a conversation that somebody reports (CONVERSATION). There is at most one open case of a
 * kind for a listing. A moderator may <i>claim</i> a case for some minutes, so that others take the next; a decision closes it, once. What the advertiser does
 * meanwhile may overtake it.
 *
 * <p>Neighbours: {@link org.baobab.listings.moderation.rule} says what is held, {@link org.baobab.listings.moderation.duplicate} what looks copied;
 * {@link org.baobab.listings.ListingReview} carries decisions out; announcement tells the advertiser.
 */
package org.baobab.listings.moderation;
