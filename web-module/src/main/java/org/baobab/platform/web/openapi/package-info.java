/**
 * The OpenAPI document at {@code /openapi} and the page that shows it. A resource describes its own answers and gives an example;
 * {@link org.baobab.platform.web.openapi.TrunkFilter} adds to each operation what the trunk does for all of them.
 */
package org.baobab.platform.web.openapi;
