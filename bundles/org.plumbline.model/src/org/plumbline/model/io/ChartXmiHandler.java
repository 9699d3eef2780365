package org.plumbline.model.io;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.plumbline.model.chart.Encounter;

/**
 * Builds the one tree of a document and stops where it turns out to be something else: at a second root, at a link to
 * another document, at an id that another object of the same class has. A namespace is never a place to load a package
 * from, be it a URL or the name of a class.
 */
@NonNullByDefault({})
final class ChartXmiHandler extends SAXXMIHandler {

    /** What no two objects of a document share. Findings and treatments are numbered anew in each encounter. */
    private record Key(EObject encounter, EClass kind, String id) {
    }

    private final Set<Key> keys = new HashSet<>();
    private boolean rooted;

    ChartXmiHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
    }

    @Override
    public void startDocument() {
        keys.clear();
        rooted = false;
        super.startDocument();
    }

    @Override
    protected EPackage getPackageForURI(String uri) {
        return packageRegistry.getEPackage(uri);
    }

    @Override
    protected void createTopObject(String prefix, String name) {
        if (rooted) {
            throw refuse(Refusal.NOT_ONE_ROOT);
        }
        rooted = true;
        super.createTopObject(prefix, name);
    }

    @Override
    protected void handleObjectAttribs(EObject object) {
        super.handleObjectAttribs(object);
        String id = EcoreUtil.getID(object);
        if (id != null && !keys.add(new Key(encounter(), object.eClass(), id))) {
            throw refuse(Refusal.DUPLICATE_ID);
        }
    }

    /** The encounter being read; null outside of encounters. */
    private EObject encounter() {
        return objects.stream().filter(Encounter.class::isInstance).findFirst().orElse(null);
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String uri) {
        throw refuse(Refusal.LINKED);
    }

    private WrappedException refuse(Refusal refusal) {
        return new WrappedException(new ChartFormatException(refusal, getLineNumber()));
    }
}
