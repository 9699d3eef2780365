package org.plumbline.model.io;

import java.util.List;

import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.plumbline.model.chart.ChartPackage;

/** A resource set that knows the chart package and nothing else, and opens no URI. */
final class SealedResourceSet extends ResourceSetImpl {

    SealedResourceSet() {
        setPackageRegistry(new EPackageRegistryImpl());
        getPackageRegistry().put(ChartPackage.eNS_URI, ChartPackage.eINSTANCE);
        setURIConverter(new ExtensibleURIConverterImpl(List.of(new RefusingUriHandler()), List.of()));
    }
}
