package org.baobab.listings.photo.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** All photos of a listing, the cover first. */
public record OrderPhotos(@NotNull @Size(max = 100) List<@NotNull UUID> order) {}
