/** The page behind the link that renews a listing. */
package org.baobab.listings.expiry.faces;
