/** What people hear over the WebSocket while they look, who does not, and when it ends. */
package org.baobab.system.realtime;
