/**
 * A Gotenberg server in the place of what is on this machine: {@link org.baobab.platform.pdf.gotenberg.GotenbergConverter} for Word and its like,
 * {@link org.baobab.platform.pdf.gotenberg.GotenbergRenderer} for HTML. Both go through {@link org.baobab.platform.pdf.gotenberg.GotenbergServer}, which keeps a
 * server that does not answer from taking our threads. What a page reaches from there is for that server's own settings to say; documents of ours that a page
 * shows are sent along inside of it.
 */
package org.baobab.platform.pdf.gotenberg;
