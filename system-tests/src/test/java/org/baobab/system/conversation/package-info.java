/** Conversations about listings, from the first inquiry to the letter to whoever is away. */
package org.baobab.system.conversation;
