package org.baobab.fleet.photo.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** All photos of a vehicle, the cover first. */
public record OrderVehiclePhotos(@NotNull @Size(max = 100) List<@NotNull UUID> order) {}
