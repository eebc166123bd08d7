/**
 * API keys: how a program acts for an organisation, with a role of its own and as nobody in particular.
 *
 * <p>The secret is shown once; what is kept is its hash and a prefix to find it by. {@link org.baobab.platform.organization.key.ApiKeys} answers for each
 * request who holds it, from memory, so the moment of the last use is noted now and then only.
 */
package org.baobab.platform.organization.key;
