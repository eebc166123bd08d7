package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;

/**
 * Mails the link to a new password, after the answer: whoever asks for one waits as long for a stranger's address as for a known one, for which there is much
 * more to do.
 */
@ApplicationScoped
class ResetMail implements TaskHandler<ResetMail.Wish> {
    static final TaskKind<Wish> KIND =
            TaskKind.of("identity.reset-mail", Wish.class).joiningTransaction();

    /**
     * What was asked for.
     *
     * @param account null is nobody's address
     * @param from the network address of whoever asked, for the trail
     */
    public record Wish(UUID account, String from) {}

    @Inject
    PasswordRecoverySteps steps;

    @Inject
    Caller caller;

    @Override
    public TaskKind<Wish> kind() {
        return KIND;
    }

    @Override
    public Object run(Wish wish, TaskRun run) {
        if (wish.account() != null) {
            caller.describe(caller.locale(), caller.requestId(), wish.from());
            steps.mailLink(wish.account());
        }
        return null;
    }
}
