package org.baobab.platform.task;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** Hands tasks of the queue export to the runner. An exception that leaves here means that the rows could not be read or written, and the broker tries again. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/export"),
            @ActivationConfigProperty(
                    propertyName = "maxSession",
                    propertyValue = "${env.BAOBAB_TASK_CONSUMERS_EXPORT:1}")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportListener implements MessageListener {
    @Inject
    TaskRunner runner;

    @Override
    public void onMessage(Message message) {
        runner.run(TaskMessage.taskId(message));
    }
}
