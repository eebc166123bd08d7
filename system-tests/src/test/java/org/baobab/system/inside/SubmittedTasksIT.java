package org.baobab.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import org.baobab.platform.kernel.Authenticated;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.operations.SubmittedTasks;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.Probe;
import org.baobab.platform.task.TaskOperations;
import org.baobab.platform.task.TaskQueue;
import org.baobab.platform.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a task concerns. */
@InsideTest
class SubmittedTasksIT {
    private final UUID person = Ids.next();
    private final UUID organization = Ids.next();

    @Inject
    SubmittedTasks submitted;

    @Inject
    TaskOperations operations;

    @Inject
    Tasks tasks;

    @Inject
    UserTransaction transaction;

    @Inject
    Caller caller;

    private UUID id;

    @BeforeEach
    void submit() throws Exception {
        transaction.begin();
        id = tasks.submit(NewTask.of(Probe.through(TaskQueue.PDF), new Probe.Load(0, 0, false))
                .forAccount(person)
                .inOrganization(organization));
        transaction.commit();
    }

    @Test
    void get_byWhoSubmittedIt_isFound() {
        caller.authenticatedAs(Authenticated.person(person, Ids.next(), PlatformRole.USER, null));

        assertThat(submitted.get(id).id()).isEqualTo(id);
    }

    @Test
    void get_byAKeyOfItsOrganisation_isFound() {
        caller.authenticatedAs(Authenticated.apiKey(Ids.next(), organization, Role.VIEWER));

        assertThat(submitted.get(id).id()).isEqualTo(id);
    }

    @Test
    void get_byAnOperator_isFound() {
        caller.authenticatedAs(Authenticated.person(Ids.next(), Ids.next(), PlatformRole.OPERATOR, null));

        assertThat(submitted.get(id).id()).isEqualTo(id);
        assertThat(operations.details(id).task().accountId()).isEqualTo(person);
    }

    @Test
    void get_bySomebodyElse_isNotFound() {
        caller.authenticatedAs(Authenticated.person(Ids.next(), Ids.next(), PlatformRole.USER, null));

        assertThatThrownBy(() -> submitted.get(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> operations.details(id)).isInstanceOf(RefusedException.class);
    }

    @Test
    void get_byAKeyOfAnotherOrganisation_isNotFound() {
        caller.authenticatedAs(Authenticated.apiKey(Ids.next(), Ids.next(), Role.OWNER));

        assertThatThrownBy(() -> submitted.get(id)).isInstanceOf(NotFoundException.class);
    }
}
