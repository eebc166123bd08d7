/** Conversations over REST. They belong to a person: no organisation is named, and an API key has none. */
package org.baobab.platform.conversation.rest;
