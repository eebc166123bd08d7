package org.baobab.listings.contact;

/** How somebody reached out for an advertiser. */
public enum ContactKind {
    MESSAGE,
    PHONE,
    WHATSAPP
}
