package org.baobab.platform.pdf.word;

import java.nio.file.Path;

/**
 * A document to convert.
 *
 * @param name as somebody gave it
 */
public record WordFile(Path path, String name) {}
