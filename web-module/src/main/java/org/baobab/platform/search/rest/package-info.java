/** Search indexes over REST, for operators. Questions to them belong to the applications. */
package org.baobab.platform.search.rest;
