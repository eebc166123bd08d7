package org.baobab.fleet.photo;

import java.time.Instant;
import java.util.UUID;

/**
 * A photo of a vehicle.
 *
 * @param documentId where its bytes are, in several sizes as soon as they are drawn
 * @param cover the first one, which stands for the vehicle
 */
public record VehiclePhotoView(UUID id, UUID documentId, boolean cover, Instant createdAt) {}
