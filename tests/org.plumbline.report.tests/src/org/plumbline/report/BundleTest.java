package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The bundle in a running framework, its test fragment attached. */
class BundleTest {

    @Test
    void testsRunInsideTheBundle() {
        assertEquals("org.plumbline.report", FrameworkUtil.getBundle(BundleTest.class).getSymbolicName());
    }

    @Test
    void reportsAndFormatsAreServices() {
        BundleContext context = FrameworkUtil.getBundle(BundleTest.class).getBundleContext();
        Reports reports = context.getService(context.getServiceReference(Reports.class));
        assertEquals(List.of("progress", "referral-letter", "rehab-plan"), reports.builders().stream().map(ReportBuilder::id).toList());
        assertEquals(List.of("txt"), reports.writers().stream().map(ReportWriter::format).toList());
    }
}
