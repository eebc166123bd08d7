package org.baobab.listings.moderation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is known of an advertiser's past.
 *
 * @param listings by state, those that exist
 * @param rejected how many rejections there were
 * @param cases the latest, newest first
 */
public record AdvertiserRecord(
        UUID advertiserId,
        String name,
        boolean agency,
        boolean verified,
        Map<String, Long> listings,
        long rejected,
        List<CaseView> cases) {}
