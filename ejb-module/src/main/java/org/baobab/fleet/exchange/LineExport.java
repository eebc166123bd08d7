package org.baobab.fleet.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.baobab.fleet.trip.Track.TrackPoint;
import org.baobab.platform.kernel.Paging;

/** A line on its way out as GPX 1.1, which maps and navigators read. Parts are read as {@link Export} reads them. */
public final class LineExport {
    public static final String CONTENT_TYPE = "application/gpx+xml";
    public static final String EXTENSION = "gpx";

    /** Where nothing was heard for so long the line is broken. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private final String name;
    private final String title;
    private final Function<TrackPoint, List<TrackPoint>> following;
    private final List<TrackPoint> first;

    LineExport(String name, String title, Function<TrackPoint, List<TrackPoint>> following) {
        this.name = name;
        this.title = title;
        this.following = following;
        this.first = following.apply(null);
    }

    public String name() {
        return name;
    }

    public void write(OutputStream stream) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
            out.write(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                            + "<gpx version=\"1.1\" creator=\"Baobab\" xmlns=\"http://www.topografix.com/GPX/1/1\">\n<trk><name>");
            out.write(escaped(title));
            out.write("</name><trkseg>\n");
            points(out);
            out.write("</trkseg></trk>\n</gpx>\n");
        }
    }

    private void points(Writer out) throws IOException {
        List<TrackPoint> part = first;
        Instant before = null;
        while (true) {
            for (TrackPoint point : part) {
                if (before != null && Duration.between(before, point.at()).compareTo(SILENCE) > 0) {
                    out.write("</trkseg><trkseg>\n");
                }
                out.write("<trkpt lat=\"" + degrees(point.place().lat()) + "\" lon=\""
                        + degrees(point.place().lng()) + "\"><time>" + point.at() + "</time></trkpt>\n");
                before = point.at();
            }
            if (part.size() < Paging.BULK) {
                return;
            }
            part = following.apply(part.getLast());
        }
    }

    private static String degrees(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
