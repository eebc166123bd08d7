package org.baobab.platform.report;

/**
 * A number that is worth a place of its own.
 *
 * @param value a number, an {@link org.baobab.platform.template.Amount}, a {@link org.baobab.platform.template.Share}, a duration, or a text
 * @param note small print below, or an empty text
 */
public record KeyFigure(String label, Object value, String note) {}
