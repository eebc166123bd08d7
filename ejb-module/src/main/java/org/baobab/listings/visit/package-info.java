/**
 * What only the pages for visitors ask: who advertises, what became of a listing that is no longer there, and every address that search engines should know.
 * All of it is published, or was; nothing here asks who the caller is.
 */
package org.baobab.listings.visit;
