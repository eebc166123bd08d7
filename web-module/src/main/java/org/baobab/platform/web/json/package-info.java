/**
 * JSON in and out. Answers are written by JSON binding; request bodies are bound to records by {@link org.baobab.platform.web.json.RecordReader}, because
 * JSON binding as the server ships it takes {@code "5"}, {@code 5.5} and 99999999999 for an int, 5 for a text and anything for a boolean, and stops at the
 * first mistake without saying where.
 */
package org.baobab.platform.web.json;
