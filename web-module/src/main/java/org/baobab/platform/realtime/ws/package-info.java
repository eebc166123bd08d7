/**
 * The WebSocket on which people who are looking hear what happens: {@code /ws} for pages, {@code /api/v1/ws} for programs.
 *
 * <p>A connection shows who is there, by the browser's cookie or by a first message {@code {"type":"auth","token":"<jwt>"}}, and hears from then on the
 * {@link org.baobab.platform.realtime.LiveEvent}s whose audience it belongs to. It costs no thread, one round of heartbeats serves them all, and nothing is
 * kept for a reader that does not read. It ends with its session; memberships and roles are looked at again whenever they change, and every half minute.
 *
 * <p>Close codes: 1001 the server goes, 1009 message too long, 1011 it failed, 4400 no message of ours, 4401 not signed in (any more), 4408 does not read, 4429 too much.
 */
package org.baobab.platform.realtime.ws;
