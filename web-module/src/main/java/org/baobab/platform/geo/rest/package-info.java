/** Names of places in the API. */
package org.baobab.platform.geo.rest;
