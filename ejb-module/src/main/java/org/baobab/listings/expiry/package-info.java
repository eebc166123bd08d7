/**
 * The end of publications: a listing whose time is over expires, its advertiser is told a week and a day before and at the end, and renews it by one tap on the
 * link in any of these messages.
 *
 * <p>A <i>publication</i> is a listing with the moment at which it ends; renewing begins another one. That moment is what a link names, so a link works until
 * its publication was renewed or is long over. Which reminder was sent last stands in the listing's row and is written in the transaction that lets the message
 * go: each goes at most once for a publication, whichever run sends it, and of two that a server missed only the later one.
 *
 * <p>The job {@code expire-listings} of batch-jobs walks the rows.
 */
package org.baobab.listings.expiry;
