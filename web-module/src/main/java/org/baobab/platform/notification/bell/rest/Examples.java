package org.baobab.platform.notification.bell.rest;

/** Bodies as integrators meet them. */
final class Examples {
    static final String TAG = "Notifications";
    static final String UNREAD = "{\"unread\": 3}";
    static final String NOTICES = """
            {
              "items": [
                {
                  "id": "01a1fecb-8612-7000-932a-db32dcfc472f",
                  "topic": "fleet",
                  "title": "Entretien à prévoir",
                  "text": "Le véhicule DK-1234-AB atteint 10 000 km.",
                  "link": "/organization",
                  "createdAt": "2026-11-21T08:30:00Z"
                },
                {
                  "id": "01a1fec1-665a-7000-9a6d-e28c469e518d",
                  "title": "Bienvenue",
                  "text": "Votre organisation est prête.",
                  "createdAt": "2026-11-20T17:05:12Z",
                  "readAt": "2026-11-21T07:58:40Z"
                }
              ],
              "next": null
            }""";

    private Examples() {}
}
