/**
 * The OpenAPI document at {@code /openapi} and the page that shows it. A resource describes its own answers and gives an example;
 * {@link org.baobab.platform.web.openapi.TrunkFilter} adds to each operation what the trunk does for all of them. Both run when the application is built
 * (see pom.xml), in the JVM of Maven; the edge answers with what they wrote.
 */
package org.baobab.platform.web.openapi;
