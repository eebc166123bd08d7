package org.baobab.listings;

import org.baobab.platform.kernel.Patch;

/** What should become different about an advertiser; null takes a text or a number away, and gives the name back that its owner has elsewhere. */
public record ChangeAdvertiser(Patch<String> name, Patch<String> about, Patch<String> phone, Patch<String> whatsapp) {}
