package org.baobab.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs PostgreSQL's programs, which refuse to be root. An ordinary person runs them as they are; root becomes "nobody" or, where nobody may not enter the
 * folder, enters a user namespace in which root is nobody.
 */
final class Unprivileged {
    private enum Way {
        AS_WE_ARE,
        AS_NOBODY,
        IN_A_NAMESPACE
    }

    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");

    private final boolean root;
    private Way way;

    private Unprivileged(boolean root) {
        this.root = root;
    }

    static Unprivileged onThisMachine() {
        return new Unprivileged("root".equals(System.getProperty("user.name")));
    }

    /** Gives the path to the user that PostgreSQL runs as. */
    void own(Path path) {
        if (way(path) != Way.AS_NOBODY) {
            return;
        }
        try {
            var lookup = path.getFileSystem().getUserPrincipalLookupService();
            UserPrincipal nobody = lookup.lookupPrincipalByName("nobody");
            GroupPrincipal nogroup = lookup.lookupPrincipalByGroupName("nogroup");
            var view = Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            view.setOwner(nobody);
            view.setGroup(nogroup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Output run(Path home, String... command) {
        List<String> words = new ArrayList<>(
                switch (way(home)) {
                    case AS_WE_ARE -> List.<String>of();
                    case AS_NOBODY -> NOBODY;
                    case IN_A_NAMESPACE -> List.of("unshare", "-U");
                });
        words.addAll(List.of(command));
        return Output.of(words, home, Map.of());
    }

    private Way way(Path home) {
        if (way == null) {
            way = root ? wayOfRoot(home) : Way.AS_WE_ARE;
        }
        return way;
    }

    private static Way wayOfRoot(Path home) {
        List<String> look = new ArrayList<>(NOBODY);
        look.addAll(List.of("test", "-x", home.getParent().toString()));
        return Output.of(look, Path.of("/"), Map.of()).succeeded() ? Way.AS_NOBODY : Way.IN_A_NAMESPACE;
    }
}
