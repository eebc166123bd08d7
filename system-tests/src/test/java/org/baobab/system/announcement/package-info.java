/** Messages to people over REST: one, lists, audiences, and what people want of them. */
package org.baobab.system.announcement;
