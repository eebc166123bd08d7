package org.baobab.platform.pdf.finish;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jboss.logging.Logger;

/** Makes pictures as small as 150 dots an inch over the page need, and packs them as JPEG where that is smaller. */
final class Shrinker {
    private static final Logger LOG = Logger.getLogger(Shrinker.class);
    private static final float DOTS_PER_POINT = 150f / 72f;
    private static final float QUALITY = 0.75f;
    private static final int WORTH_IT = 20 * 1024;
    private static final long LARGEST = 50_000_000;

    /** A photograph has many colours; a drawing or a screenshot, which JPEG would smear, few. */
    private static final int COLOURS_OF_A_DRAWING = 256;

    private final PDDocument document;
    private final Map<COSStream, PDImageXObject> done = new HashMap<>();
    private final Set<COSBase> seen = new HashSet<>();

    private Shrinker(PDDocument document) {
        this.document = document;
    }

    static void shrink(PDDocument document) throws IOException {
        Shrinker shrinker = new Shrinker(document);
        for (PDPage page : document.getPages()) {
            int most = (int)
                    (Math.max(page.getMediaBox().getWidth(), page.getMediaBox().getHeight()) * DOTS_PER_POINT);
            shrinker.resources(page.getResources(), Math.max(64, most));
        }
    }

    private void resources(PDResources resources, int most) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form) {
                resources(form.getResources(), most);
            } else if (object instanceof PDImageXObject picture) {
                PDImageXObject smaller = smaller(picture, most);
                if (smaller != picture) {
                    resources.put(name, smaller);
                }
            }
        }
    }

    private PDImageXObject smaller(PDImageXObject picture, int most) {
        COSStream key = picture.getCOSObject();
        PDImageXObject known = done.get(key);
        if (known == null) {
            known = picture;
            try {
                known = recode(picture, most);
            } catch (IOException | RuntimeException odd) {
                // What cannot be unpacked stays as it is.
                LOG.debugf("A picture is left as it is: %s", odd);
            }
            done.put(key, known);
        }
        return known;
    }

    private PDImageXObject recode(PDImageXObject picture, int most) throws IOException {
        long before = picture.getCOSObject().getLength();
        boolean masked = picture.getSoftMask() != null || picture.getMask() != null || picture.isStencil();
        if (masked
                || before < WORTH_IT
                || picture.getBitsPerComponent() != 8
                || (long) picture.getWidth() * picture.getHeight() > LARGEST) {
            return picture;
        }
        BufferedImage pixels = picture.getImage();
        double share = Math.min(1.0, (double) most / Math.max(pixels.getWidth(), pixels.getHeight()));
        boolean isJpeg = COSName.DCT_DECODE.equals(picture.getCOSObject().getFilters());
        if (!isJpeg && share == 1.0 && isDrawing(pixels)) {
            return picture;
        }
        PDImageXObject jpeg = JPEGFactory.createFromImage(document, scaled(pixels, share), QUALITY);
        return jpeg.getCOSObject().getLength() < before ? jpeg : picture;
    }

    private static boolean isDrawing(BufferedImage pixels) {
        Set<Integer> colours = new HashSet<>();
        int step = Math.max(1, pixels.getWidth() * pixels.getHeight() / 20_000);
        for (int i = 0;
                i < pixels.getWidth() * pixels.getHeight() && colours.size() <= COLOURS_OF_A_DRAWING;
                i += step) {
            colours.add(pixels.getRGB(i % pixels.getWidth(), i / pixels.getWidth()));
        }
        return colours.size() <= COLOURS_OF_A_DRAWING;
    }

    private static BufferedImage scaled(BufferedImage pixels, double share) {
        int width = Math.max(1, (int) Math.round(pixels.getWidth() * share));
        int height = Math.max(1, (int) Math.round(pixels.getHeight() * share));
        boolean grey = pixels.getColorModel().getNumColorComponents() == 1;
        BufferedImage smaller =
                new BufferedImage(width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = smaller.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.drawImage(pixels, 0, 0, width, height, null);
        brush.dispose();
        return smaller;
    }
}
