package org.baobab.platform.job.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.baobab.platform.job.JobDefinition;
import org.baobab.platform.job.JobParameter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What a job's XML says beside its steps, in properties of the job:
 *
 * <ul>
 *   <li>{@code baobab.parameter.<name>}: {@code <type>[; min=…][; max=…][; choices=A,B][; default=…][; required]}, in the order of the form;
 *   <li>{@code baobab.restart-after-crash}: {@code true} where it may go on by itself after its node died.
 * </ul>
 */
record JobXml(String id, boolean restartable, Map<String, String> properties) {
    static final String PARAMETER = "baobab.parameter.";
    private static final String RESTART_AFTER_CRASH = "baobab.restart-after-crash";

    static JobXml read(ClassLoader files, String job) {
        String file = "META-INF/batch-jobs/" + job + ".xml";
        try (InputStream stream = files.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("schedules.properties names " + job + ", but there is no " + file);
            }
            return of(parse(stream).getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document parse(InputStream stream) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(stream);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JobXml of(Element job) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Element group : children(job, "properties")) {
            for (Element property : children(group, "property")) {
                properties.put(property.getAttribute("name"), property.getAttribute("value"));
            }
        }
        return new JobXml(job.getAttribute("id"), !"false".equals(job.getAttribute("restartable")), properties);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    JobDefinition definition(ScheduleLine line) {
        return new JobDefinition(
                id,
                parameters(),
                restartable,
                restartable && Boolean.parseBoolean(properties.get(RESTART_AFTER_CRASH)),
                line.cron(),
                line.zone(),
                line.enabled(),
                line.runsMissed(),
                line.jitter(),
                line.longest());
    }

    private List<JobParameter> parameters() {
        return properties.entrySet().stream()
                .filter(property -> property.getKey().startsWith(PARAMETER))
                .map(property ->
                        ParameterLine.parse(property.getKey().substring(PARAMETER.length()), property.getValue()))
                .toList();
    }
}
