package org.baobab.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.tukaani.xz.XZInputStream;

/** Unpacks what Maven Central gave. */
final class Archives {
    private static final int EXECUTABLE = 0b001_000_000;

    private Archives() {}

    /** Unpacks a zip as it is. */
    static void unzip(Path zip, Path target) throws IOException {
        unzip(zip, target, false);
    }

    /** Unpacks a zip whose entries all lie in one folder, without that folder. */
    static void unzipInner(Path zip, Path target) throws IOException {
        unzip(zip, target, true);
    }

    private static void unzip(Path zip, Path target, boolean dropFolder) throws IOException {
        try (var file = org.apache.commons.compress.archivers.zip.ZipFile.builder()
                .setPath(zip)
                .get()) {
            for (var entries = file.getEntriesInPhysicalOrder(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                String name = entry.getName();
                Path path = inside(target, dropFolder ? name.substring(name.indexOf('/') + 1) : name);
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    try (InputStream in = file.getInputStream(entry)) {
                        write(in, path, (entry.getUnixMode() & EXECUTABLE) != 0);
                    }
                }
            }
        }
    }

    /** Unpacks the tar.xz that lies inside a jar. */
    static void untarFromJar(Path jar, Path target) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            var packed = file.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new LaunchException("No PostgreSQL binaries in " + jar));
            try (var tar = new TarArchiveInputStream(
                    new XZInputStream(new BufferedInputStream(file.getInputStream(packed))))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    extract(tar, entry, inside(target, entry.getName()));
                }
            }
        }
    }

    private static void extract(InputStream in, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            write(in, path, (entry.getMode() & EXECUTABLE) != 0);
        }
    }

    private static void write(InputStream in, Path path, boolean executable) throws IOException {
        Files.createDirectories(path.getParent());
        Files.copy(in, path);
        if (executable) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static Path inside(Path target, String name) {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new LaunchException("An archive holds a file that would lie outside of its folder: " + name);
        }
        return path;
    }
}
