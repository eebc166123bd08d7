package org.baobab.platform.pdf.page;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.HtmlRenderer;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.pdf.RenderLimits;
import org.baobab.platform.pdf.UnprintableException;
import org.jboss.logging.Logger;
import org.w3c.dom.Document;

/** Prints in this process, in the caller's thread. */
@ApplicationScoped
public class InProcessRenderer implements HtmlRenderer {
    private static final Logger LOG = Logger.getLogger(InProcessRenderer.class);
    private static final long MEMORY = 64L * 1024 * 1024;
    private static final String[] OTHER_PROTOCOLS = {
        "http", "https", "classpath", "file", "jar", "ftp", "data", "document"
    };

    /**
     * That all fonts are to be embedded can only be said by asking for PDF/A, for which the library then also writes a block of metadata, a fifth of the work on a
     * letter, that is thrown away here. Where a later release has no such field, it is only slower.
     */
    private static final Optional<Field> CONFORMANCE = conformance();

    private final PdfFolder folder;

    protected InProcessRenderer() {
        this(null);
    }

    @Inject
    public InProcessRenderer(PdfFolder folder) {
        this.folder = folder;
    }

    @PostConstruct
    void quieten() {
        XRLog.setLoggerImpl(new RendererLog());
    }

    @Override
    public String name() {
        return "internal";
    }

    @Override
    public PdfFile render(HtmlPage page, Assets assets, RenderLimits limits) {
        Watch watch = new Watch(limits);
        Path file = folder.newFile();
        try {
            return new PdfFile(file, print(page, new Reach(assets, watch), watch, file));
        } catch (StackOverflowError tooDeep) {
            PdfFolder.drop(file);
            throw UnprintableException.tooComplex("nested too deeply");
        } catch (OutOfMemoryError tooLarge) {
            PdfFolder.drop(file);
            throw UnprintableException.tooComplex("more memory than there is");
        } catch (IOException | RuntimeException failed) {
            PdfFolder.drop(file);
            throw because(failed);
        }
    }

    private static int print(HtmlPage page, Reach reach, Watch watch, Path file) throws IOException {
        Document html = HtmlReader.read(page, watch);
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MEMORY)
                .setTempDir(file.getParent().toFile());
        try (PDDocument pdf = new PDDocument(memory.streamCache);
                PdfBoxRenderer renderer = builder(pdf, html, reach).buildPdfRenderer()) {
            forgetConformance(renderer);
            SharedContext context = renderer.getSharedContext();
            context.setCss(new WatchedStyles(context.getCss(), context.getUserAgentCallback(), watch));
            context.setReplacedElementFactory(new WatchedElements(context.getReplacedElementFactory(), watch));
            HouseFonts fonts = new HouseFonts(context, pdf);
            context.setFontResolver(fonts);
            context.setTextRenderer(new Scribe(watch, fonts, context));
            renderer.layout();
            renderer.createPDFWithoutClosing();
            watch.lookAtTheClock();
            // It wrote that this is PDF/A, as it does for fonts to be embedded; whether it is, the finish says.
            pdf.getDocumentCatalog().setMetadata(null);
            pdf.save(file.toFile());
            return pdf.getNumberOfPages();
        }
    }

    private static Optional<Field> conformance() {
        try {
            Field field = PdfBoxRenderer.class.getDeclaredField("_pdfAConformance");
            field.setAccessible(true);
            return Optional.of(field);
        } catch (ReflectiveOperationException | RuntimeException otherRelease) {
            LOG.debug("The renderer keeps its conformance elsewhere", otherRelease);
            return Optional.empty();
        }
    }

    private static void forgetConformance(PdfBoxRenderer renderer) {
        try {
            if (CONFORMANCE.isPresent()) {
                CONFORMANCE.get().set(renderer, PdfAConformance.NONE);
            }
        } catch (IllegalAccessException itWasMadeAccessible) {
            throw new IllegalStateException(itWasMadeAccessible);
        }
    }

    private static PdfRendererBuilder builder(PDDocument pdf, Document html, Reach reach) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withW3cDocument(html, null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.withProducer("Baobab");
        builder.useUnicodeBidiSplitter(Direction::new);
        builder.useUnicodeBidiReorderer(Direction.REORDERER);
        builder.useSVGDrawer(new HouseDrawings());
        builder.useUriResolver(reach);
        builder.useProtocolsStreamImplementation((FSStreamFactory) reach, OTHER_PROTOCOLS);
        builder.useExternalResourceAccessControl(
                (address, type) -> reach.allows(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> reach.resolveURI(null, address) != null,
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return builder;
    }

    /** openhtmltopdf wraps what it is told, and has no type of its own for pages that it cannot lay out. */
    private static UnprintableException because(Exception failed) {
        for (Throwable at = failed; at != null; at = at.getCause()) {
            if (at instanceof UnprintableException known) {
                return known;
            }
        }
        LOG.infof("A page could not be printed: %s", failed);
        LOG.debug("A page could not be printed", failed);
        return new UnprintableException("pdf-unprintable", "The page cannot be laid out", java.util.Map.of(), failed);
    }
}
