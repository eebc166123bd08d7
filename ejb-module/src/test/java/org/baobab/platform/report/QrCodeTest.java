package org.baobab.platform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.report.QrCode.Durability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    private static final int SCALE = 5;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v(\\d+)h-\\d+z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://baobab.example.com/fleet/vehicles/0198a0c4-7d5c-7c3e-9f2b-2b6a7c1d0e5f",
                "Véhicule nº 12 – أحمد",
                "x"
            })
    void code_isReadBack(String content) throws Exception {
        for (Durability durability : Durability.values()) {
            String svg = new QrCode(content, 200, durability, "Ouvrir").svg().html();

            assertThat(read(svg)).isEqualTo(content);
        }
    }

    @Test
    void code_hasTheQuietZoneAndItsTitle() {
        String svg = QrCode.of("https://a.test", 200, "Fiche <12>").svg().html();

        assertThat(svg).contains("<title>Fiche &lt;12&gt;</title>", "width=\"200\" height=\"200\"", "d=\"M4 4h7v1h-7z");
    }

    @Test
    void code_ofNothingOrTooMuch_isAMistake() {
        assertThatThrownBy(() -> QrCode.of("", 200, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrCode.of("x".repeat(1001), 200, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(String svg) throws Exception {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1)) * SCALE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, side, side);
        paper.setColor(Color.BLACK);
        RUN.matcher(svg.substring(svg.indexOf("#000000")))
                .results()
                .forEach(run -> paper.fillRect(
                        Integer.parseInt(run.group(1)) * SCALE,
                        Integer.parseInt(run.group(2)) * SCALE,
                        Integer.parseInt(run.group(3)) * SCALE,
                        Integer.parseInt(run.group(4)) * SCALE));
        int[] pixels = image.getRGB(0, 0, side, side, null, 0, side);
        RGBLuminanceSource source = new RGBLuminanceSource(side, side, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
