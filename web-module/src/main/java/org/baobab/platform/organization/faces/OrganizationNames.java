package org.baobab.platform.organization.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.web.faces.Texts;

/** How roles and applications are called on pages. */
@Named
@RequestScoped
public class OrganizationNames {
    static final String BUNDLE = "organizationText";

    private static final List<String> APPS = List.of("listings", "stays", "fleet", "energy", "cabinet");
    private static final Map<String, String> ICONS = Map.of(
            "listings", "house", "stays", "bed-double", "fleet", "car", "energy", "zap", "cabinet", "folder-open");

    @Inject
    Texts texts;

    /** The codes of the applications in the order in which pages show them. */
    public List<String> getApps() {
        return APPS;
    }

    public String icon(String app) {
        return ICONS.getOrDefault(app, "layers");
    }

    public String appNames(Collection<String> apps) {
        return APPS.stream()
                .filter(apps::contains)
                .map(app -> texts.of("shell", "app." + app))
                .collect(Collectors.joining(", "));
    }

    public String role(Role role) {
        return role == null ? "" : texts.of(BUNDLE, "role." + role);
    }

    /** The role and what it allows, for those who give it. */
    public String roleInWords(Role role) {
        return role(role) + " – " + texts.of(BUNDLE, "role." + role + ".can");
    }

    public String platformRole(PlatformRole role) {
        return texts.of(BUNDLE, "platformRole." + role);
    }

    /** Yes or no for every application, as its boxes in a form hold it. */
    Map<String, Boolean> boxes(Collection<String> used) {
        Map<String, Boolean> boxes = new LinkedHashMap<>();
        APPS.forEach(app -> boxes.put(app, used.contains(app)));
        return boxes;
    }

    static List<String> ticked(Map<String, Boolean> boxes) {
        return boxes.entrySet().stream()
                .filter(box -> Boolean.TRUE.equals(box.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
