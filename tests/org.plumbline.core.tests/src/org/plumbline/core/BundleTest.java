package org.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.core.catalogue.CatalogueService;

/** The bundle in a running framework. */
class BundleTest {

    @Test
    void theKnowledgeOfInstalledPacksIsAService() throws IOException {
        BundleContext context = FrameworkUtil.getBundle(BundleTest.class).getBundleContext();
        CatalogueService service = context.getService(context.getServiceReference(CatalogueService.class));

        assertEquals(List.of(), service.problems());
        var pack = service.catalogue().packs().getFirst();
        try (var sample = service.open(pack, pack.getSamples().getFirst())) {
            assertTrue(sample.read() >= 0);
        }
    }
}
