package org.baobab.platform.pdf.gotenberg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import org.baobab.platform.kernel.UnavailableException;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.HtmlRenderer;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.pdf.RenderLimits;
import org.baobab.platform.pdf.UnprintableException;
import org.baobab.platform.pdf.browser.BrowserPage;
import org.baobab.platform.pdf.gotenberg.GotenbergServer.GotenbergAwayException;
import org.baobab.platform.pdf.gotenberg.GotenbergServer.RefusedFormException;
import org.baobab.platform.pdf.gotenberg.GotenbergServer.TooSlowException;
import org.baobab.platform.pdf.word.MadePdf;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/** Prints with the Chromium of a Gotenberg server. */
@ApplicationScoped
public class GotenbergRenderer implements HtmlRenderer {
    private static final Logger LOG = Logger.getLogger(GotenbergRenderer.class);
    private static final String ROUTE = "/forms/chromium/convert/html";

    @Inject
    GotenbergSettings settings;

    @Inject
    GotenbergServer server;

    @Inject
    PdfFolder files;

    @Override
    public String name() {
        return "gotenberg";
    }

    @Override
    public boolean isAvailable() {
        return settings.url().isPresent();
    }

    @Override
    public PdfFile render(HtmlPage page, Assets assets, RenderLimits limits) {
        BrowserPage whole = BrowserPage.of(page, assets);
        Path pdf = files.newFile();
        PdfFile made = null;
        try {
            server.post(ROUTE, form(whole), pdf, limits.time());
            made = MadePdf.own(pdf, limits.pages());
            return made;
        } catch (RefusedFormException refused) {
            LOG.debugf("Gotenberg refuses a page: %s", refused.getMessage());
            throw new UnprintableException("pdf-unprintable", "Gotenberg refuses the page", Map.of(), refused);
        } catch (TooSlowException e) {
            throw UnprintableException.tooLong(limits.time().toSeconds());
        } catch (BulkheadException e) {
            throw new UnavailableException("pdf-busy", "The Gotenberg server has enough to do", e);
        } catch (CircuitBreakerOpenException | GotenbergAwayException e) {
            LOG.infof("No print by Gotenberg: %s", e.getMessage());
            throw new UnavailableException("pdf-engine-away", "The Gotenberg server does not answer", e);
        } finally {
            if (made == null) {
                PdfFolder.drop(pdf);
            }
        }
    }

    private static GotenbergForm form(BrowserPage page) {
        GotenbergForm form = new GotenbergForm()
                .file("index.html", page.html())
                .field("preferCssPageSize", true)
                .field("printBackground", page.printBackground());
        page.header().ifPresent(header -> form.file("header.html", BrowserPage.template(header)));
        page.footer().ifPresent(footer -> form.file("footer.html", BrowserPage.template(footer)));
        return form;
    }
}
