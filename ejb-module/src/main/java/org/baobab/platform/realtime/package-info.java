/**
 * Events for the people who are looking right now: what happened reaches their open connections within moments, on whichever node they are.
 *
 * <p>A capability calls {@link org.baobab.platform.realtime.Live} with whom it concerns, a type in dotted lower case and a small record. After the commit the
 * event goes to a JMS topic, and from there on every node as a CDI event {@link org.baobab.platform.realtime.LiveEvent} to the connections of that node
 * (org.baobab.platform.realtime.ws). Nothing is kept: whoever was away asks for the state of things, and a broker that is away costs events, never a request.
 * So an event may say that something changed, but nothing may depend on its arrival.
 *
 * <p>It knows neither accounts nor memberships: who belongs to an {@link org.baobab.platform.realtime.Audience} is decided where the connections are.
 */
package org.baobab.platform.realtime;
