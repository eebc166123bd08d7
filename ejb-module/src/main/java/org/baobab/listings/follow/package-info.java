/**
 * What people come back for: their favourites, and the searches they keep, with alerts. A published listing is held against searches that want to know at once
 * by a task a moment after its commit; for those that want a letter a day the job {@code saved-search-alerts} looks each morning. Either way a row of
 * {@code search_alert} is written in the transaction that sends, so nobody hears of a listing twice.
 */
package org.baobab.listings.follow;
