package org.baobab.fleet.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.PlatformRole;

/** Papers that were there long ago, in the organisation that Baobab works in: for a demonstration. Nobody is told. */
@ApplicationScoped
@NeedsPlatform(PlatformRole.ADMIN)
@Transactional(TxType.MANDATORY)
public class PaperProvision {
    @Inject
    PaperRows rows;

    @Inject
    Caller caller;

    public void provide(PaperFacts facts, Instant since) {
        rows.add(new Paper(caller.requireOrganization(), PaperRules.require(facts), since));
    }
}
