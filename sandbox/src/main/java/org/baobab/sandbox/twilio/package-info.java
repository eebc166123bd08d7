/**
 * The twin of Twilio's Programmable Messaging API, version 2010-04-01: Basic authentication, form fields, JSON answers
 * and error codes as Twilio gives them, its magic test numbers included. An accepted text lands on the phone of the
 * page. What Twilio does later on its own (delivery, carriers) ends here with {@code queued}.
 */
package org.baobab.sandbox.twilio;
