package org.baobab.platform.conversation.rest;

/** Bodies and words as integrators meet them. */
final class Examples {
    static final String TAG = "Conversations";
    static final String NO_CREDENTIALS = "No or bad credentials";
    static final String NO_PERSON = "An API key takes part in no conversation";
    static final String NOT_FOUND = "The caller takes part in no such conversation";

    static final String UNREAD = "{\"messages\": 5, \"conversations\": 2}";
    static final String WRITE =
            "{\"text\": \"Bonjour, la maison est-elle encore libre ?\", \"documentIds\": [\"01a1fecb-8612-7000-932a-db32dcfc472f\"]}";
    static final String REPORT =
            "{\"reason\": \"FRAUD\", \"text\": \"Demande un acompte par mobile money avant la visite.\"}";

    static final String MESSAGE = """
            {
              "id": "01a1ff02-1c2a-7000-8c11-0b8f6c3d2e11",
              "number": 3,
              "author": "Awa Barry",
              "mine": true,
              "ours": true,
              "text": "Bonjour, la maison est-elle encore libre ?",
              "attachments": [
                {
                  "documentId": "01a1fecb-8612-7000-932a-db32dcfc472f",
                  "name": "plan.jpg",
                  "contentType": "image/jpeg",
                  "size": 182044,
                  "picture": true
                }
              ],
              "sentAt": "2026-11-21T08:30:00Z",
              "read": false
            }""";

    static final String CONVERSATION = """
            {
              "id": "01a1fec1-665a-7000-9a6d-e28c469e518d",
              "subject": {
                "kind": "listing",
                "id": "01a1fe90-77b0-7000-8f5e-6a3a0f1f4f3b",
                "title": "Maison de trois chambres à Kipé",
                "link": "/listings/01a1fe90-77b0-7000-8f5e-6a3a0f1f4f3b/maison-de-trois-chambres-a-kipe"
              },
              "with": {"name": "Immobilière du Kaloum", "organizationId": "01a1fe01-0000-7000-8000-0a1b2c3d4e5f"},
              "messages": 3,
              "unread": 0,
              "blocked": false,
              "createdAt": "2026-11-20T17:05:12Z",
              "lastMessage":
            """ + MESSAGE + "}";

    static final String CONVERSATIONS = "{\"items\": [" + CONVERSATION + "], \"next\": null}";
    static final String MESSAGES = "{\"items\": [" + MESSAGE + "], \"next\": null}";

    private Examples() {}
}
