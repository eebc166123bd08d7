package org.baobab.listings.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.baobab.listings.Amenity;
import org.baobab.listings.demo.art.Scene;

/** Which pictures a property has: the cover first, two to five of them. */
final class ScenePlan {
    private static final int LEAST = 2;

    private ScenePlan() {}

    static List<Scene> of(MadeUpProperty property) {
        Random chance = new Random((property.number() * 131L + 7) * 0x9E3779B97F4A7C15L);
        chance.nextInt();
        List<Scene> all = all(property, chance);
        int wanted = LEAST + chance.nextInt(2) + chance.nextInt(2) + (property.bedrooms() > 3 ? 1 : 0);
        return all.subList(0, Math.min(all.size(), wanted));
    }

    private static List<Scene> all(MadeUpProperty property, Random chance) {
        List<Scene> scenes = new ArrayList<>();
        boolean pool = property.amenities().contains(Amenity.POOL);
        boolean terrace = property.amenities().contains(Amenity.TERRACE)
                || property.amenities().contains(Amenity.SEA_VIEW);
        switch (property.type()) {
            case HOUSE -> {
                scenes.add(pool || property.bedrooms() > 3 ? Scene.VILLA : Scene.HOUSE);
                addIf(pool, Scene.POOL, scenes);
                scenes.addAll(List.of(Scene.LIVING_ROOM, Scene.BEDROOM));
                addIf(terrace, Scene.TERRACE, scenes);
                scenes.addAll(List.of(Scene.KITCHEN, Scene.COURTYARD, Scene.BATHROOM));
            }
            case APARTMENT -> {
                boolean insideFirst = chance.nextInt(5) < 2;
                scenes.add(insideFirst ? Scene.LIVING_ROOM : Scene.FLATS);
                scenes.add(insideFirst ? Scene.FLATS : Scene.LIVING_ROOM);
                addIf(terrace, Scene.TERRACE, scenes);
                scenes.addAll(List.of(Scene.BEDROOM, Scene.KITCHEN, Scene.BATHROOM));
            }
            case LAND -> scenes.addAll(List.of(Scene.LAND, Scene.LAND, Scene.LAND));
            case OFFICE -> scenes.addAll(List.of(Scene.OFFICES, Scene.OFFICE_ROOM, Scene.OFFICE_ROOM));
            case SHOP -> scenes.addAll(List.of(Scene.SHOPS, Scene.SHOP_ROOM, Scene.SHOP_ROOM));
            case ROOM -> scenes.addAll(List.of(Scene.BEDROOM, Scene.COURTYARD, Scene.BATHROOM));
        }
        return scenes;
    }

    private static void addIf(boolean wanted, Scene scene, List<Scene> scenes) {
        if (wanted) {
            scenes.add(scene);
        }
    }
}
