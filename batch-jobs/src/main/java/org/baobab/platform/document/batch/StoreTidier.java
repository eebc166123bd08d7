package org.baobab.platform.document.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.document.PurgeDocuments;

/** Lets the store throw out what arrivals that broke off left in it; there are no rows to walk over. */
@Named
@Dependent
public class StoreTidier extends AbstractBatchlet {
    @Inject
    PurgeDocuments documents;

    @Override
    public String process() {
        documents.tidy();
        return "COMPLETED";
    }
}
