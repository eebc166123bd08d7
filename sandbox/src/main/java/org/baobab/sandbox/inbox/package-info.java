/**
 * Everything the twins accepted, oldest first, whatever the channel. It lives in memory within a fixed bound: the
 * oldest message leaves when there are too many or they are too large together.
 */
package org.baobab.sandbox.inbox;
