package org.baobab.platform.organization.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.key.ApiKeyService;
import org.baobab.platform.organization.key.ApiKeyView;
import org.baobab.platform.organization.key.CreateApiKey;
import org.baobab.platform.web.faces.Moments;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The organisation's API keys. A new one's secret is shown in the answer to its creation and kept nowhere. */
@Named
@ViewScoped
@ShowsRefusals
public class ApiKeysBacking implements Serializable {
    @Inject
    ApiKeyService service;

    @Inject
    Caller caller;

    @Inject
    Moments moments;

    @Inject
    Notices notices;

    private String cursor;
    private transient Slice<ApiKeyView> keys;
    private transient String secret;
    private String name;
    private Role role = Role.AGENT;
    private int life = 90;

    public void load() {
        keys = service.list(Paging.of(Paging.DEFAULT_LIMIT, cursor));
    }

    public void create() {
        Instant end = life == 0 ? null : moments.inDays(life);
        secret = service.create(new CreateApiKey(name, role, end)).secret();
    }

    public void revoke(ApiKeyView key) {
        service.revoke(key.id());
        notices.tell(OrganizationNames.BUNDLE, "key.revoked", key.name());
        Pages.open("/organization/api-keys");
    }

    /** The new key's secret, once. */
    public String getSecret() {
        return secret;
    }

    public Slice<ApiKeyView> getSlice() {
        if (keys == null) {
            load();
        }
        return keys;
    }

    public List<ApiKeyView> getKeys() {
        return getSlice().items();
    }

    /** Nobody hands out more than they may do themselves. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(caller::holds).toList();
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role chosen) {
        role = chosen;
    }

    public int getLife() {
        return life;
    }

    public void setLife(int days) {
        life = days;
    }
}
