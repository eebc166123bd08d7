/**
 * Files in several requests by tus 1.0.0 (core, creation, creation-with-upload, termination, expiration), for programs under {@code /api} and for our own pages
 * beside them: {@link org.baobab.platform.document.tus.Tus} is the protocol, both only lend it their addresses.
 */
package org.baobab.platform.document.tus;
