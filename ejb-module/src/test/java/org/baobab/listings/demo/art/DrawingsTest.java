package org.baobab.listings.demo.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingsTest {
    @ParameterizedTest
    @EnumSource(Scene.class)
    void draw_fillsThePicture_withMoreThanAFewColours(Scene scene) {
        BufferedImage picture = Drawings.draw(scene, 7, 1);

        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x += 7) {
            for (int y = 0; y < picture.getHeight(); y += 7) {
                colours.add(picture.getRGB(x, y) & 0xFFFFFF);
            }
        }
        assertThat(colours).hasSizeGreaterThan(60).doesNotContain(0);
    }

    @Test
    void jpeg_isTheSameForTheSameSeed_andAnotherForAnother() {
        assertThat(Drawings.jpeg(Scene.HOUSE, 4, 0)).isEqualTo(Drawings.jpeg(Scene.HOUSE, 4, 0));
        assertThat(Drawings.jpeg(Scene.HOUSE, 4, 0)).isNotEqualTo(Drawings.jpeg(Scene.HOUSE, 5, 0));
        assertThat(Drawings.jpeg(Scene.LAND, 4, 0)).isNotEqualTo(Drawings.jpeg(Scene.LAND, 4, 1));
    }
}
