/** Moderation from outside: the queue, reports, rules, and what looks alike. */
package org.baobab.system.moderation;
