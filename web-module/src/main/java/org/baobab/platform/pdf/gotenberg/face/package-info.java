/**
 * Gotenberg's own paths under {@code /gotenberg}, so that a client moves over by changing its address: the form fields, file names, headers and plain refusals of
 * Gotenberg 8, the work done by our own engines. What these cannot do is refused by name, never left out in silence; what only says how to wait for a browser is
 * taken and needs nothing. A client shows who it is by HTTP Basic, its API key as the password, or as for the REST API.
 */
package org.baobab.platform.pdf.gotenberg.face;
