/**
 * Access tokens: signed statements, good for minutes, of who somebody is and in which session. {@link org.baobab.platform.identity.token.AccessTokens} makes and
 * reads them; {@link org.baobab.platform.identity.token.SigningKeys} keeps the keys in the database, changes them by age or on demand, and publishes the public
 * halves until the last token that they verify has ended.
 */
package org.baobab.platform.identity.token;
