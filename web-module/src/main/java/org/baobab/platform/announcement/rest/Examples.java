package org.baobab.platform.announcement.rest;

/** What bodies of notifications look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Notifications";
    static final String ORGANIZATION_TEXT =
            "The organisation in whose name it is sent; operators leave it out to act for the whole platform";

    static final String SEND = """
            {"to": {"email": "aminata.diallo@example.com"}, "channel": "EMAIL", "subject": "Votre visite de samedi",
             "text": "Bonjour Aminata,\\n\\nrendez-vous samedi à 10 h devant la villa de Kipé."}""";
    static final String SEND_TEMPLATE = """
            {"to": {"userId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10"}, "channel": "SMS", "priority": "HIGH", "template": "reminder",
             "data": {"title": "Visite technique", "when": "samedi 28 novembre à 10 h", "text": "Le véhicule 01234-116-16 vous attend."}}""";
    static final String TASK = """
            {"taskId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10"}""";
    static final String SEND_BATCH = """
            {"recipients": [{"userId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10"}, {"email": "moussa.sow@example.com"}], "channel": "EMAIL",
             "template": "announcement", "data": {"title": "Fermeture le 31 décembre", "text": "L'agence rouvre le 2 janvier à 8 h."}}""";
    static final String BATCH_ACCEPTED = """
            {"batchId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c20"}""";
    static final String BATCH = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c20", "total": 1000,
             "counts": {"QUEUED": 212, "RUNNING": 4, "DONE": 779, "FAILED": 2, "CANCELLED": 3}}""";
    static final String BROADCAST = """
            {"audience": {"app": "fleet", "role": "AGENT"}, "channel": "INAPP", "priority": "LOW",
             "subject": "Nouvelle consigne", "text": "Notez le kilométrage à chaque plein, à partir de lundi."}""";
    static final String PREFERENCES = """
            {"topics": [
              {"topic": "account", "name": "Compte et sécurité", "description": "Codes, mots de passe et changements de votre compte",
               "channels": {"EMAIL": true, "SMS": true}, "locked": ["EMAIL", "SMS"]},
              {"topic": "announcements", "name": "Communiqués et messages", "description": "Ce que vos organisations vous écrivent",
               "channels": {"EMAIL": true, "SMS": false, "WHATSAPP": true, "PUSH": true, "INAPP": true}, "locked": []}],
             "quietHours": {"from": "22:00", "to": "07:00", "timeZone": "Africa/Conakry"}, "timeZone": "Africa/Conakry"}""";
    static final String SET_PREFERENCES = """
            {"topics": [{"topic": "announcements", "channels": {"SMS": false}}],
             "quietHours": {"from": "22:00", "to": "07:00"}, "timeZone": "Africa/Conakry"}""";

    private Examples() {}
}
