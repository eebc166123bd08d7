/**
 * How a request shows who sends it: programs by an access token or an API key, browsers by a cookie. One mechanism reads them all and tells the container and the
 * {@link org.baobab.platform.kernel.Caller}; {@link org.baobab.platform.identity.security.BrowserSignIn} is what pages call to sign a person in and out.
 */
package org.baobab.platform.identity.security;
