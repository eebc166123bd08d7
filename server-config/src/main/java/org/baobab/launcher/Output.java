package org.baobab.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How a program ended and what it said. */
record Output(int status, String text) {

    static Output of(List<String> command, Path directory, Map<String, String> variables) {
        try {
            // To a file and not through a pipe: a server that the program leaves running would hold the pipe open
            // for ever.
            Path file = Files.createTempFile("baobab", ".out");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(file.toFile());
                builder.environment().putAll(variables);
                int status = builder.start().waitFor();
                return new Output(status, Files.readString(file).strip());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            return new Output(-1, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while running " + command.getFirst(), e);
        }
    }

    boolean succeeded() {
        return status == 0;
    }

    void orFail(String message) {
        if (!succeeded()) {
            throw new LaunchException(message + (text.isEmpty() ? "." : ":\n" + text));
        }
    }
}
