/** Pages of moderators, and what pages of listings ask of moderation. */
package org.baobab.listings.moderation.faces;
