package org.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** The bundle resolves in a running framework, its test fragment attached. */
class BundleTest {

    @Test
    void testsRunInsideTheBundle() {
        assertEquals("org.plumbline.core", FrameworkUtil.getBundle(BundleTest.class).getSymbolicName());
    }
}
