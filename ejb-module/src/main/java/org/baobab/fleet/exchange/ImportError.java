package org.baobab.fleet.exchange;

import java.util.Map;

/**
 * Why a row cannot be taken.
 *
 * @param row as a spreadsheet counts it: the head is 1
 * @param column as the file names it, or as JSON does where the file has no such column
 * @param field the JSON name of the same
 * @param rule key of the text that explains it
 */
public record ImportError(int row, String column, String field, String rule, Map<String, Object> facts) {}
