package org.baobab.listings.photo.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.baobab.listings.photo.PhotoAddress;
import org.baobab.listings.photo.ShownPhotos;
import org.baobab.platform.document.rest.ContentWriter;
import org.baobab.platform.document.rest.WebpWish;
import org.baobab.platform.picture.PictureFile;
import org.baobab.platform.storage.ObjectContent;
import org.baobab.platform.storage.StorageException;

/** Shows photos to everybody. What an address gives never changes, so nobody need ask twice. */
@WebServlet(name = "photos", urlPatterns = "/photos/*")
public class PhotoServlet extends HttpServlet {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    transient ShownPhotos photos;

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PhotoAddress> address = PhotoAddress.parse(request.getPathInfo());
        Optional<PictureFile> found =
                address.flatMap(known -> photos.find(known, WebpWish.of(request.getHeader("Accept"))));
        if (found.isEmpty()) {
            // An image that is not there needs no page of words, and may be there later.
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PictureFile file = found.get();
        String tag = "\"" + file.sha256() + "\"";
        boolean same = knows(request, tag);
        try (ObjectContent content = same || "HEAD".equals(request.getMethod()) ? null : photos.open(file)) {
            describe(response, tag, address.get().extension() == null);
            if (same) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType(file.contentType());
            response.setContentLengthLong(file.size());
            if (content != null) {
                ContentWriter.send(content, response.getOutputStream());
            }
        } catch (StorageException unreachable) {
            response.reset();
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Retry-After", "5");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void describe(HttpServletResponse response, String tag, boolean byAccept) {
        response.setHeader("Cache-Control", FOR_EVER);
        response.setHeader("ETag", tag);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        if (byAccept) {
            response.addHeader("Vary", "Accept");
        }
    }

    private static boolean knows(HttpServletRequest request, String tag) {
        String seen = request.getHeader("If-None-Match");
        if (seen == null) {
            return false;
        }
        for (String candidate : seen.split(",")) {
            String bare = candidate.strip().replaceFirst("^W/", "");
            if (bare.equals("*") || bare.equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
