package org.baobab.platform.pdf.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to start.
 *
 * @param home its home and working folder
 * @param talks whether its input and output are ours to speak through
 * @param largestFile how many bytes a file that it writes may have
 */
public record Launch(
        List<String> command, Path home, Map<String, String> environment, boolean talks, long largestFile) {}
