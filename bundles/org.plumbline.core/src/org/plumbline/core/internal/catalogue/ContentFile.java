package org.plumbline.core.internal.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.ContentProblem;
import org.plumbline.model.catalogue.CataloguePackage;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** One file of a content pack, which remembers the line of every object. Nothing outside the file is ever opened. */
public final class ContentFile {

    private static final Map<String, Object> OPTIONS = Map.of(XMLResource.OPTION_PARSER_FEATURES,
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", true));

    /** Address, line and column, as EMF puts them behind a message. */
    private static final Pattern PLACE = Pattern.compile(" \\([^()]*, \\d+, \\d+\\)$");

    private final String name;
    private final LineKeeper resource;
    private final List<ContentProblem> problems = new ArrayList<>();

    public ContentFile(String name) {
        this.name = name;
        resource = new LineKeeper(URI.createURI(name));
        ResourceSetImpl alone = new ResourceSetImpl();
        alone.setPackageRegistry(new EPackageRegistryImpl());
        alone.getPackageRegistry().put(CataloguePackage.eNS_URI, CataloguePackage.eINSTANCE);
        alone.setURIConverter(new ExtensibleURIConverterImpl(List.of(), List.of()));
        alone.getResources().add(resource);
    }

    /** Name of the file, relative to its pack. */
    public String name() {
        return name;
    }

    /** Reads the file; what is wrong with it goes to {@link #problems}. */
    public void read(InputStream in) {
        try {
            resource.load(in, OPTIONS);
        } catch (IOException | RuntimeException broken) {
            if (resource.getErrors().isEmpty()) {
                problems.add(new ContentProblem(name, 0, "The file is not readable as content: " + broken.getMessage()));
            }
        }
        for (Resource.Diagnostic error : resource.getErrors()) {
            problems.add(new ContentProblem(name, error.getLine(), words(error)));
        }
    }

    /** What is wrong, without the place, which a problem has of its own. */
    private static String words(Resource.Diagnostic error) {
        return error instanceof XMIException wrapped && wrapped.getCause() instanceof SAXParseException form
                ? String.valueOf(form.getMessage())
                : PLACE.matcher(String.valueOf(error.getMessage())).replaceFirst("");
    }

    /** What is wrong with the form of the file. */
    public List<ContentProblem> problems() {
        return problems;
    }

    /** The root of the file, if it is of this kind. */
    public <T extends EObject> Optional<T> root(Class<T> kind) {
        return resource.getContents().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** A problem with an object of this file. */
    public ContentProblem problem(EObject object, String message) {
        return new ContentProblem(name, resource.lines.getOrDefault(object, 0), message);
    }

    /** A resource that notes at which line each object stands. */
    private static final class LineKeeper extends XMIResourceImpl {

        private final Map<EObject, Integer> lines = new HashMap<>();

        LineKeeper(URI uri) {
            super(uri);
        }

        @Override
        protected XMLLoad createXMLLoad() {
            return new XMILoadImpl(createXMLHelper()) {
                @Override
                protected DefaultHandler makeDefaultHandler() {
                    return new SAXXMIHandler(resource, helper, options) {
                        @Override
                        protected void processObject(@Nullable EObject object) {
                            if (object != null) {
                                lines.put(object, getLineNumber());
                            }
                            super.processObject(object);
                        }
                    };
                }
            };
        }
    }
}
