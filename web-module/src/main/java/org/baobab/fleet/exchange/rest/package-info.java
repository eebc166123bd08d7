/** The fleet's tables over REST: exports as they are sent, imports as they are judged. */
package org.baobab.fleet.exchange.rest;
