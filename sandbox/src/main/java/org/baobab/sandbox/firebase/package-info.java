/**
 * The twin of Firebase Cloud Messaging, HTTP v1, with Google's token endpoint before it: a service account signs an
 * assertion with its private key, gets a bearer token for an hour and sends with it. Accounts, tokens and messages are
 * checked as Google does, and refused in its words; a device token that begins with {@code unregistered},
 * {@code invalid}, {@code sender-id}, {@code third-party}, {@code quota}, {@code internal} or {@code unavailable} gets
 * that error. An accepted push lands on the phone of the page.
 */
package org.baobab.sandbox.firebase;
