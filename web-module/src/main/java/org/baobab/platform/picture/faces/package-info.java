/** Pictures on pages: shown to whoever is signed in by the cookie, and taken from the forms for a face and a logo. */
package org.baobab.platform.picture.faces;
