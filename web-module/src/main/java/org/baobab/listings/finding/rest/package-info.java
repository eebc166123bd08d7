/** Finding listings over REST, without login. */
package org.baobab.listings.finding.rest;
