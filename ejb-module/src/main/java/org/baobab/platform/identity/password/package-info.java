/**
 * What a password must be and how it is kept. {@link org.baobab.platform.identity.password.PasswordPolicy} judges a new one,
 * {@link org.baobab.platform.identity.password.Argon2} makes and checks the stored form, and
 * {@link org.baobab.platform.identity.password.Passwords} lets no more of them run at once than the machine can bear. It knows no account.
 */
package org.baobab.platform.identity.password;
