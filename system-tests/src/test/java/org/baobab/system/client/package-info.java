/**
 * How the tests talk to the application from outside: {@link org.baobab.system.client.Api} sends a request as somebody, {@link
 * org.baobab.system.client.Answer} is what came back, {@link org.baobab.system.client.Person} and {@link org.baobab.system.client.Company} are made afresh by
 * each test, {@link org.baobab.system.client.Inbox} reads what the sandbox received.
 */
package org.baobab.system.client;
