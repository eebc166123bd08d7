package org.baobab.listings.contact;

/**
 * The numbers of an advertiser.
 *
 * @param phone in E.164; null for none
 * @param whatsapp likewise
 * @param whatsappLink opens WhatsApp with a first sentence about the listing; null without a number there
 */
public record ListingPhone(String phone, String whatsapp, String whatsappLink) {}
