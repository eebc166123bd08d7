/**
 * Places on the earth: points, boxes and areas, the distances between them, and the divisions of a country.
 *
 * <p>Rows keep latitude and longitude as numbers. The SQL functions of the migration {@code geo} measure, find and order them by an index: {@code geo_point},
 * {@code geo_distance}, {@code geo_within}, {@code geo_nearness}, {@code geo_in_box}, {@code geo_area}, {@code geo_contains}. They stand on PostGIS where the
 * database has it and on PostgreSQL's own cube and polygon where not, and answer the same; so does the Java here, which computes on the same sphere.
 */
package org.baobab.platform.geo;
