/**
 * Sign-ins. An {@link org.baobab.platform.identity.session.AccountSession} is one of them: a browser with a cookie, or a family of refresh tokens of which
 * only the newest counts. {@link org.baobab.platform.identity.session.Sessions} opens, renews and ends them;
 * {@link org.baobab.platform.identity.session.LiveSessions} answers, on every request and mostly from memory, whether one still holds.
 *
 * <p>Invariants: secrets are stored only as hashes; what is revoked never comes back; a spent refresh token ends its whole family.
 */
package org.baobab.platform.identity.session;
