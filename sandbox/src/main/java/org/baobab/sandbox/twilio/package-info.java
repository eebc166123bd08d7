/**
 * The twin of Twilio's Programmable Messaging API, version 2010-04-01: Basic authentication, form fields, JSON answers
 * and error codes as Twilio gives them, its magic test numbers included. An accepted text lands on the phone of the
 * page, and its way there is told to the message's {@code StatusCallback}, signed: {@code sent}, then
 * {@code delivered}, or {@code undelivered} for +15005550010 and {@code failed} for +15005550011.
 */
package org.baobab.sandbox.twilio;
