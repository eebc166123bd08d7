package org.baobab.platform.identity.rest;

/** What bodies of identity look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Identity";

    static final String REGISTER = """
            {"email": "aminata.diallo@example.com", "phone": "+221771234567", "password": "deux pirogues au large",
             "fullName": "Aminata Diallo", "locale": "fr"}""";
    static final String PROFILE = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10", "email": "aminata.diallo@example.com", "phone": "+221771234567",
             "fullName": "Aminata Diallo", "locale": "fr", "emailVerified": true,
             "avatarDocumentId": "0199d1c2-7a10-7000-8000-5b1f2f6c0d11"}""";
    static final String CHANGE_PROFILE = """
            {"fullName": "Aminata Diallo Ba", "locale": "en"}""";
    static final String LOGIN = """
            {"login": "aminata.diallo@example.com", "password": "deux pirogues au large"}""";
    static final String TOKENS = """
            {"accessToken": "eyJ0eXAiOiJKV1QiLCJraWQi…", "refreshToken": "AZqm8nweekCbHS9vPByaEA…",
             "tokenType": "Bearer", "expiresIn": 900}""";
    static final String REFRESH = """
            {"refreshToken": "AZqm8nweekCbHS9vPByaEA…"}""";
    static final String PHONE = """
            {"phone": "+221771234567"}""";
    static final String PHONE_CODE = """
            {"phone": "+221771234567", "code": "042917"}""";
    static final String EMAIL = """
            {"email": "aminata.diallo@example.com"}""";
    static final String LINK_TOKEN = """
            {"token": "pX0b8m4s1dFq3tq6mJgQ1r8hT5vY2kWc9uZ7nL0aEiM"}""";
    static final String RESET = """
            {"token": "pX0b8m4s1dFq3tq6mJgQ1r8hT5vY2kWc9uZ7nL0aEiM", "password": "trois pirogues au port"}""";
    static final String SESSIONS = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a11", "kind": "BROWSER", "device": "Firefox · Android",
              "address": "196.207.10.4", "current": false, "createdAt": "2026-11-20T19:02:11Z",
              "lastUsedAt": "2026-11-21T08:30:00Z", "expiresAt": "2026-12-21T08:30:00Z"}], "next": null}""";
    static final String JWKS = """
            {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a12",
              "n": "xjlCRBqkQ1…", "e": "AQAB"}]}""";
    static final String KEY = """
            {"kid": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a12"}""";

    static final String USER = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10", "email": "aminata.diallo@example.com", "phone": "+221771234567",
             "fullName": "Aminata Diallo", "locale": "fr", "emailVerified": true, "platformRole": "USER", "locked": false,
             "createdAt": "2026-11-20T19:02:11Z", "version": 3}""";
    static final String USERS = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10", "email": "aminata.diallo@example.com",
              "phone": "+221771234567", "fullName": "Aminata Diallo", "locale": "fr", "emailVerified": true,
              "platformRole": "USER", "locked": false, "createdAt": "2026-11-20T19:02:11Z", "version": 3}], "next": null}""";
    static final String CHANGE_USER = """
            {"locked": true}""";

    private Examples() {}
}
