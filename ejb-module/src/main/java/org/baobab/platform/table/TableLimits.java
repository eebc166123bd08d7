package org.baobab.platform.table;

/**
 * How large a table may be that somebody sends.
 *
 * @param bytes of the file, and of each part of a workbook when it is unpacked, ten times as many
 * @param rows without the head
 */
public record TableLimits(long bytes, int rows, int columns) {
    long unpacked() {
        return bytes * 10;
    }
}
