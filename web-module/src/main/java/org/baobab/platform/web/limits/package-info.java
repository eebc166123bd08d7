/**
 * How often callers may ask. Each zone of the API (sign-in, search, everything else) has a limit for a second and one for a minute; an anonymous request
 * counts for its address, one with credentials for its account or key as well. The counts are in the cache {@code rate-limits}, which nodes share.
 */
package org.baobab.platform.web.limits;
