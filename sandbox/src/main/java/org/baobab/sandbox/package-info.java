/**
 * The outside world on localhost, for demonstrations and tests only: a plain JVM process that is never part of the
 * application. Each service Baobab talks to has its faithful twin in a package of its own ({@code smtp}, {@code twilio},
 * {@code waha}, {@code firebase}, {@code webhook}); what a twin accepts ends up in the one
 * {@link org.baobab.sandbox.inbox.Inbox}, which a page shows as a mailbox and a phone. Any of them can be made to fail
 * ({@code fault}). A new twin is a package with a {@link org.baobab.sandbox.http.Twin} and one line in {@link Sandbox}.
 */
package org.baobab.sandbox;
