/** Views counted from pages, and the plots of a listing's figures. */
package org.baobab.listings.figure.faces;
