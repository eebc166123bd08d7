package org.baobab.listings.contact.rest;

/** Bodies as integrators meet them. */
final class Examples {
    static final String TAG = "Listings";
    static final String INQUIRY =
            "{\"message\": \"Bonjour, la maison est-elle encore libre ?\", \"phone\": \"+224622334455\"}";
    static final String PHONE =
            "{\"phone\": \"+224622334455\", \"whatsapp\": \"+224622334455\", \"whatsappLink\": \"https://wa.me/224622334455?text=Bonjour\"}";
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
              "messages": 1,
              "unread": 0,
              "blocked": false,
              "lastMessage": {
                "id": "01a1ff02-1c2a-7000-8c11-0b8f6c3d2e11",
                "number": 1,
                "author": "Awa Barry",
                "mine": true,
                "ours": true,
                "text": "Bonjour, la maison est-elle encore libre ?",
                "attachments": [],
                "sentAt": "2026-11-21T08:30:00Z",
                "read": false
              },
              "createdAt": "2026-11-21T08:30:00Z"
            }""";

    private Examples() {}
}
