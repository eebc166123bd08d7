package org.baobab.platform.pdf.office;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baobab.platform.pdf.word.OfficeKind.Family;

/** An installed LibreOffice. */
record OfficeHome(Path program) {
    private static final String PROGRAM = "soffice.bin";
    private static final List<String> USUAL = List.of(
            "/usr/lib/libreoffice",
            "/usr/lib64/libreoffice",
            "/usr/local/lib/libreoffice",
            "/opt/libreoffice",
            "/snap/libreoffice/current/lib/libreoffice",
            "/Applications/LibreOffice.app/Contents");

    /** Where packages and the makers' own installer put it; of several below /opt the one whose name is last, which is the newest. */
    static Optional<OfficeHome> usual() {
        List<Path> homes = new ArrayList<>(USUAL.stream().map(Path::of).toList());
        try (DirectoryStream<Path> installed = Files.newDirectoryStream(Path.of("/opt"), "libreoffice*")) {
            List<Path> own = new ArrayList<>();
            installed.forEach(own::add);
            own.sort(Comparator.reverseOrder());
            homes.addAll(own);
        } catch (IOException noSuchFolder) {
            // Then there is none.
        }
        return homes.stream().flatMap(home -> below(home).stream()).findFirst();
    }

    static Optional<OfficeHome> below(Path home) {
        return List.of(home.resolve("program"), home.resolve("MacOS"), home).stream()
                .map(folder -> folder.resolve(PROGRAM))
                .filter(Files::isExecutable)
                .map(OfficeHome::new)
                .findFirst();
    }

    /** Distributions sell LibreOffice by the piece: Writer may be there without Calc. */
    boolean opens(Family family) {
        String library =
                switch (family) {
                    case TEXT -> "swlo";
                    case SHEET -> "sclo";
                    case SLIDES -> "sdlo";
                };
        return Files.exists(program.resolveSibling("lib" + library + ".so"))
                || Files.exists(program.resolveSibling("../Frameworks/lib" + library + ".dylib"));
    }
}
