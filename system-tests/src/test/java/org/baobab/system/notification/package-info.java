/** Messages to people, as integrators send and people read them. */
package org.baobab.system.notification;
