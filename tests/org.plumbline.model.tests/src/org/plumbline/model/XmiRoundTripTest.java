package org.plumbline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;

/** EMF reads back what it wrote. */
class XmiRoundTripTest {

    @Test
    void aPackageComesBackWithItsName() throws IOException {
        var original = EcoreFactory.eINSTANCE.createEPackage();
        original.setName("chart");
        var written = new XMIResourceImpl();
        written.getContents().add(original);
        var bytes = new ByteArrayOutputStream();
        written.save(bytes, null);

        var read = new XMIResourceImpl();
        read.load(new ByteArrayInputStream(bytes.toByteArray()), null);

        assertEquals("chart", ((EPackage) read.getContents().get(0)).getName());
    }
}
