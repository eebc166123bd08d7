package org.baobab.system.fleet.core;

import java.nio.charset.StandardCharsets;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.picture.Photo;

/** Photos of vehicles. */
final class Shot {
    private Shot() {}

    static Answer add(Api api, String photos, int width, int height) throws Exception {
        return Photo.post(api, photos, "IMG_1.jpg", Photo.jpeg(width, height));
    }

    static Answer text(Api api, String photos) {
        return Photo.post(api, photos, "IMG_2.jpg", "no photo".getBytes(StandardCharsets.UTF_8));
    }
}
