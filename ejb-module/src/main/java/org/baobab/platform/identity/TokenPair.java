package org.baobab.platform.identity;

/**
 * What a program keeps after signing in.
 *
 * @param expiresIn seconds for which the access token is good
 */
public record TokenPair(String accessToken, String refreshToken, String tokenType, long expiresIn) {}
