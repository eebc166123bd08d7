package org.baobab.platform.notification.device;

/** What runs on a device. */
public enum Platform {
    ANDROID,
    IOS,
    WEB
}
