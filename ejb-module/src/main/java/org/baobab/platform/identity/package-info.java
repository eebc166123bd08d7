/**
 * Accounts: who may sign in, how they come to be, prove themselves, and change.
 *
 * <p>Registration makes an {@link org.baobab.platform.identity.Account}; {@link org.baobab.platform.identity.SignIn} lets its owner in by password or phone
 * code and {@link org.baobab.platform.identity.TokenGrants} gives programs their tokens; {@link org.baobab.platform.identity.Authentication} tells on each
 * request who it is. Passwords, sessions, tokens and one-time proofs have packages of their own below. What takes long (hashing a password) never happens
 * inside a transaction: a class named {@code …Steps} holds the parts of a journey that do.
 *
 * <p>Invariants: one mailbox and one number belong to one account at most; what is secret is stored as a hash; an unknown name is answered like a wrong
 * password, in the same time; whoever changes the password or is locked loses their sessions in the same transaction. Others find people through
 * {@link org.baobab.platform.identity.AccountDirectory}.
 */
package org.baobab.platform.identity;
