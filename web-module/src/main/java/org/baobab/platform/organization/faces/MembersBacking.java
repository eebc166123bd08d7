package org.baobab.platform.organization.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.AddMember;
import org.baobab.platform.organization.AddedMember;
import org.baobab.platform.organization.ChangeMember;
import org.baobab.platform.organization.InvitationService;
import org.baobab.platform.organization.InvitationView;
import org.baobab.platform.organization.MemberService;
import org.baobab.platform.organization.MemberView;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Texts;

/** Who works in the organisation: the list, the letters that wait for an answer, and what managers do with both. */
@Named
@ViewScoped
@ShowsRefusals
public class MembersBacking implements Serializable {
    @Inject
    MemberService service;

    @Inject
    InvitationService invitationService;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    @Inject
    Notices notices;

    private String cursor;
    private transient Slice<MemberView> members;
    private transient List<InvitationView> invitations;
    private String email;
    private Role inviteRole = Role.AGENT;
    private UUID editedId;
    private String editedName;
    private long editedVersion;
    private Role editRole;

    public void load() {
        members = service.list(Paging.of(Paging.DEFAULT_LIMIT, cursor));
        invitations = caller.holds(Role.MANAGER)
                ? invitationService.list(Paging.of(Paging.MAX_LIMIT, null)).items()
                : List.of();
    }

    public void invite() {
        AddedMember added = service.add(new AddMember(email, inviteRole));
        switch (added) {
            case AddedMember.Joined joined ->
                tell("invite.joined", joined.member().fullName());
            case AddedMember.Invited invited ->
                tell("invite.sent", invited.invitation().email());
        }
    }

    /** Opens the dialog on one member, with the version that the list showed. */
    public void edit(MemberView member) {
        editedId = member.userId();
        editedName = member.fullName();
        editedVersion = member.version();
        editRole = member.role();
    }

    public void change() {
        service.change(editedId, new ChangeMember(Patch.to(editRole)), editedVersion);
        tell("edit.changed", editedName);
    }

    public void remove() {
        service.remove(editedId);
        tell("edit.removed", editedName);
    }

    public void withdraw(InvitationView invitation) {
        invitationService.withdraw(invitation.id());
        tell("invitations.withdrawn", invitation.email());
    }

    private void tell(String key, String who) {
        notices.tell(OrganizationNames.BUNDLE, key, who);
        Pages.open("/organization/members");
    }

    public Slice<MemberView> getSlice() {
        if (members == null) {
            load();
        }
        return members;
    }

    public List<MemberView> getMembers() {
        return getSlice().items();
    }

    public List<InvitationView> getInvitations() {
        if (invitations == null) {
            load();
        }
        return invitations;
    }

    /** Only an owner makes owners. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.OWNER || caller.holds(Role.OWNER))
                .toList();
    }

    public String getRemoveQuestion() {
        return texts.of(OrganizationNames.BUNDLE, "edit.remove.question", editedName);
    }

    public String getEditedName() {
        return editedName;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String typed) {
        cursor = typed;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String typed) {
        email = typed;
    }

    public Role getInviteRole() {
        return inviteRole;
    }

    public void setInviteRole(Role chosen) {
        inviteRole = chosen;
    }

    public Role getEditRole() {
        return editRole;
    }

    public void setEditRole(Role chosen) {
        editRole = chosen;
    }
}
