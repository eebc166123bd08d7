package org.baobab.platform.notification.rest;

/** Bodies for the OpenAPI document. */
final class Examples {
    static final String TAG = "Notifications";

    static final String TOKEN = "fGx3-demo:APA91bFoi3lMMre9G3XzR1LrF4ZT82";

    static final String DEVICE = """
            {"platform": "ANDROID"}""";

    static final String TWILIO = "AccountSid=ACba0bab00000000000000000000000000"
            + "&MessageSid=SM0123456789abcdef0123456789abcdef&MessageStatus=delivered";

    static final String WAHA = """
            {"id": "evt_01", "timestamp": 1795250000000, "event": "message.ack", "session": "default",
             "payload": {"id": "true_221771234567@c.us_3EB0", "ack": 2, "ackName": "DEVICE"}}""";

    private Examples() {}
}
