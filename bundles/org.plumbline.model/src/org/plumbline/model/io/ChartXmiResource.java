package org.plumbline.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.xml.sax.helpers.DefaultHandler;

/** A chart document in XMI, with options for speed and guards against hostile input. */
@NonNullByDefault({})
final class ChartXmiResource extends XMIResourceImpl {

    /** Parsers are costly to make; the pool serves every thread. */
    private static final Map<String, Object> LOAD_OPTIONS = Map.of(
            XMLResource.OPTION_USE_PARSER_POOL, new ChartParserPool(),
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
            XMLResource.OPTION_DEFER_ATTACHMENT, true,
            XMLResource.OPTION_DISABLE_NOTIFY, true);

    private static final Map<String, Object> SAVE_OPTIONS = Map.of(
            XMLResource.OPTION_CONFIGURATION_CACHE, true,
            Resource.OPTION_LINE_DELIMITER, "\n");

    ChartXmiResource(URI uri) {
        super(uri);
        setEncoding(StandardCharsets.UTF_8.name());
        getDefaultLoadOptions().putAll(LOAD_OPTIONS);
        getDefaultSaveOptions().putAll(SAVE_OPTIONS);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new ChartXmiHandler(resource, helper, options);
            }
        };
    }

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        GuardedLoad.load(this, in, input -> super.doLoad(input, options));
    }
}
