/**
 * What all REST resources share, each concern in one place: the application and its annotations here, problems in {@code problem}, request bodies in
 * {@code json}, what happens at the edge (request ids, headers, CORS, client address) in {@code edge}, {@code limits}, {@code idempotency} and {@code openapi}.
 *
 * <p>A resource is {@code @ApplicationScoped}, takes records and gives records or {@link org.baobab.platform.kernel.Slice}s. It is closed to callers without
 * credentials unless it says {@link org.baobab.platform.web.PublicAccess}; it works inside an organisation if it says
 * {@link org.baobab.platform.web.InOrganization}. A view that is {@link org.baobab.platform.kernel.Versioned} gets its ETag by itself; a change takes
 * {@link org.baobab.platform.web.IfMatch} as header parameter. A merge patch is a record of {@link org.baobab.platform.kernel.Patch} components: null where
 * the document does not name the member, {@code Patch(null)} where it says null. Constraints go on the type argument: {@code Patch<@Size(max = 100) String>}.
 */
package org.baobab.platform.web;
