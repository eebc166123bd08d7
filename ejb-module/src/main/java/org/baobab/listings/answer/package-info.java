/** Drops public answers that show a listing as soon as it is another. */
package org.baobab.listings.answer;
