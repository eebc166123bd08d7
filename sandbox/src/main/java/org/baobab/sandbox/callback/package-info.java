/** What the twins tell Baobab later and on their own: delivery reports and events, signed and repeated as the provider does. */
package org.baobab.sandbox.callback;
