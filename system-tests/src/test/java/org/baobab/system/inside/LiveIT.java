package org.baobab.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import org.baobab.platform.realtime.Live;
import org.junit.jupiter.api.Test;

@InsideTest
class LiveIT {
    @Inject
    Live live;

    @Inject
    HeardEvents heard;

    @Inject
    UserTransaction transaction;

    @Test
    void inATransaction_isToldAfterTheCommit() throws Exception {
        UUID account = UUID.randomUUID();

        transaction.begin();
        live.toAccount(account, "test.first", null);
        tellOutside(account, "test.second");
        await().until(() -> heard.by(account).contains("test.second"));
        assertThat(heard.by(account)).containsExactly("test.second");
        transaction.commit();

        await().until(() -> heard.by(account).size() == 2);
        assertThat(heard.by(account)).containsExactly("test.second", "test.first");
    }

    @Test
    void inATransactionThatFails_isNeverTold() throws Exception {
        UUID account = UUID.randomUUID();

        transaction.begin();
        live.toAccount(account, "test.never", null);
        transaction.rollback();
        live.toAccount(account, "test.later", null);

        await().until(() -> heard.by(account).contains("test.later"));
        assertThat(heard.by(account)).containsExactly("test.later");
    }

    private void tellOutside(UUID account, String type) throws InterruptedException {
        Thread thread = new Thread(() -> live.toAccount(account, type, null));
        thread.start();
        thread.join();
    }
}
