package org.baobab.platform.task;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** Hands high tasks to their pool. An exception that leaves here means that the rows could not be read or written, and the broker tries again. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/high"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "${env.BAOBAB_TASK_POOL_A:4}")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HighListener implements MessageListener {
    @Inject
    Lanes lanes;

    @Override
    public void onMessage(Message message) {
        lanes.run(Priority.HIGH, TaskMessage.taskId(message));
    }
}
