/** Documents over REST: forms in, bytes out with ranges and without a copy through the heap where the store is a folder, and links that need no login. */
package org.baobab.platform.document.rest;
