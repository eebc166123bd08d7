/**
 * Builds and runs everything that Baobab is on one machine: PostgreSQL, the configured WildFly, the sandbox.
 *
 * <p>{@link org.baobab.launcher.Main} is what the {@code baobab} script calls. {@link org.baobab.launcher.Environment} is the same for tests: a running
 * system with data of its own. Children run in sessions of their own, so that Ctrl-C reaches only the launcher, which stops them in order.
 */
package org.baobab.launcher;
