/** Messages to people, and what people want to hear of, for programs. */
package org.baobab.platform.announcement.rest;
