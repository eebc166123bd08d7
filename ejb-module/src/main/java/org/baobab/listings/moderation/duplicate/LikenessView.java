package org.baobab.listings.moderation.duplicate;

import org.baobab.listings.ListingView;

/**
 * A listing that looks like another one.
 *
 * @param listing the one that was there
 * @param byText how much of the words they share, from 0 to 1; null where it is not the words
 * @param byPicture in how many of 64 bits the most alike pictures differ; null where it is not the pictures
 * @param dismissed whether a moderator has found nothing wrong with it
 */
public record LikenessView(
        ListingView listing, Double byText, Integer byPicture, boolean sameAdvertiser, boolean dismissed) {}
