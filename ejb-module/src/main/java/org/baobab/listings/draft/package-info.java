/**
 * What somebody typed of a listing that is not complete, or not saved, yet. A draft is one person's form: it saves itself while they write, may lack anything,
 * and becomes a listing, or a change of one, when they say so. Two people who edit one listing have a draft each; whoever comes second is told what differs
 * ({@link org.baobab.listings.draft.Difference}) and loses nothing. Uses the listings' public face only, which checks the rights and the facts.
 */
package org.baobab.listings.draft;
