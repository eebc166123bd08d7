/** Tells the page that something changed, so that nobody has to ask again and again. */
package org.baobab.sandbox.live;
