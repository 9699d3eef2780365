package org.plumbline.bench.rival;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.plumbline.model.chart.ChartPackage;

/** A whole chart in one XMI file, read by EMF's own resource with every option that makes it faster. */
public final class TunedXmi {

    private final XMLParserPool parsers = new XMLParserPoolImpl();
    private final Map<Object, Object> options = new HashMap<>();

    public TunedXmi() {
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        options.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        options.put(XMLResource.OPTION_USE_PARSER_POOL, parsers);
        options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        options.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
    }

    /** Reads the file and returns what is in it. */
    public EObject read(Path file) throws IOException {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(ChartPackage.eNS_URI, ChartPackage.eINSTANCE);
        Resource resource = new XMIResourceImpl(URI.createFileURI(file.toString())) {
            @Override
            protected boolean useUUIDs() {
                return false;
            }
        };
        ((XMIResourceImpl) resource).setIntrinsicIDToEObjectMap(new HashMap<>());
        set.getResources().add(resource);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            resource.load(in, options);
        }
        return resource.getContents().getFirst();
    }
}
