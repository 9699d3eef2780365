package org.plumbline.properties;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.io.ChartResources;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a chart holds comes back as it was written. */
class ChartRoundTripPropertyTest {

    private static final URI NAME = URI.createURI("chart:round-trip");

    @Property(tries = 200)
    void anyChartComesBackFromTheExchangeForm(@ForAll Random random) throws IOException {
        EObject chart = new RandomModel(random).create(Literals.CHART_EXCHANGE);
        assertSame(chart, roundTrip(chart, ChartResources::newXmi));
    }

    @Property(tries = 200)
    void anyEncounterComesBackFromTheStoredForm(@ForAll Random random) throws IOException {
        EObject encounter = new RandomModel(random).create(Literals.ENCOUNTER);
        assertSame(encounter, roundTrip(encounter, ChartResources::newBinary));
    }

    private static void assertSame(EObject written, EObject read) {
        var comparison = new EcoreUtil.EqualityHelper() {

            private static final long serialVersionUID = 1L;
            private String difference = "";

            @Override
            protected boolean haveEqualAttribute(EObject one, EObject other, EAttribute attribute) {
                boolean equal = Objects.deepEquals(one.eGet(attribute), other.eGet(attribute));
                if (!equal) {
                    difference = attribute.getEContainingClass().getName() + '.' + attribute.getName() + ": "
                            + one.eGet(attribute) + " became " + other.eGet(attribute);
                }
                return equal;
            }
        };
        assertTrue(comparison.equals(written, read), () -> comparison.difference);
    }

    private static EObject roundTrip(EObject root, Function<URI, Resource> form) throws IOException {
        Resource written = form.apply(NAME);
        written.getContents().add(EcoreUtil.copy(root));
        var bytes = new ByteArrayOutputStream();
        written.save(bytes, Map.of());
        Resource read = form.apply(NAME);
        read.load(new ByteArrayInputStream(bytes.toByteArray()), Map.of());
        return read.getContents().get(0);
    }
}
