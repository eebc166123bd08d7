package org.baobab.platform.pdf.browser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.HtmlRenderer;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.pdf.RenderLimits;
import org.baobab.platform.pdf.UnprintableException;
import org.baobab.platform.pdf.browser.DevTools.EndedException;
import org.baobab.platform.pdf.browser.DevTools.LateException;
import org.baobab.platform.pdf.browser.DevTools.RefusedException;
import org.baobab.platform.pdf.word.MadePdf;
import org.jboss.logging.Logger;

/** Prints with the Chromium of this machine, scripts and all. */
@ApplicationScoped
public class ChromiumRenderer implements HtmlRenderer {
    private static final Logger LOG = Logger.getLogger(ChromiumRenderer.class);

    @Inject
    Chromium chromium;

    @Inject
    ChromiumSettings settings;

    @Inject
    PdfFolder files;

    @Override
    public String name() {
        return "chromium";
    }

    @Override
    public boolean isAvailable() {
        return settings.program().isPresent();
    }

    @Override
    public PdfFile render(HtmlPage page, Assets assets, RenderLimits limits) {
        BrowserPage whole = BrowserPage.of(page, assets);
        Path pdf = files.newFile();
        PdfFile made = null;
        try {
            try {
                print(whole, limits, pdf);
            } catch (EndedException fell) {
                // It may have fallen over the page of somebody else: once more, in a fresh one.
                LOG.info("Chromium ended while it printed; the page gets another try");
                secondTry(whole, limits, pdf);
            }
            made = MadePdf.own(pdf, limits.pages());
            return made;
        } finally {
            if (made == null) {
                PdfFolder.drop(pdf);
            }
        }
    }

    private void secondTry(BrowserPage page, RenderLimits limits, Path pdf) {
        try {
            print(page, limits, pdf);
        } catch (EndedException fellAgain) {
            throw new UnprintableException("pdf-unprintable", "Chromium fell over the page", Map.of(), fellAgain);
        }
    }

    private void print(BrowserPage page, RenderLimits limits, Path pdf) {
        Chromium.Running browser = chromium.take();
        try (Tab tab = new Tab(browser.tools(), limits.time())) {
            tab.load(page);
            tab.print(page, pdf);
        } catch (LateException late) {
            // A page that holds a processor for ever lets go of it only so.
            browser.kill();
            throw UnprintableException.tooLong(limits.time().toSeconds());
        } catch (EndedException fell) {
            browser.kill();
            throw fell;
        } catch (RefusedException refused) {
            LOG.infof("Chromium refuses a page: %s", refused.getMessage());
            throw new UnprintableException("pdf-unprintable", "Chromium refuses the page", Map.of(), refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            chromium.letGo(browser);
        }
    }
}
