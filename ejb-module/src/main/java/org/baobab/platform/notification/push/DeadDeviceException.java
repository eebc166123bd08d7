package org.baobab.platform.notification.push;

import org.baobab.platform.task.PermanentFailureException;

/** The app was removed from the device, or the device is no more: its token is good for nothing. */
class DeadDeviceException extends PermanentFailureException {
    DeadDeviceException() {
        super("the device is no longer registered");
    }
}
