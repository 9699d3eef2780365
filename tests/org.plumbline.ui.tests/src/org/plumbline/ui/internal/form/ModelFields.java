package org.plumbline.ui.internal.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.chart.ChartPackage;

/** The attributes of all that a chart and its encounters consist of, and why some have no field. */
final class ModelFields {

    private ModelFields() {
    }

    /** The name of an attribute of a class. */
    static String name(EClass owner, EStructuralFeature attribute) {
        return owner.getName() + '.' + attribute.getName();
    }

    /** All attributes. */
    static Set<String> all() {
        Set<EClass> reached = new LinkedHashSet<>();
        reach(ChartPackage.Literals.CHART, reached);
        reach(ChartPackage.Literals.ENCOUNTER, reached);
        Set<String> names = new TreeSet<>();
        for (EClass owner : reached) {
            for (EAttribute attribute : owner.getEAllAttributes()) {
                names.add(name(owner, attribute));
            }
        }
        return names;
    }

    /** The class, those below it, and those of its parts; abstract ones have no parts of their own. */
    private static void reach(EClass owner, Set<EClass> reached) {
        if (owner.isAbstract()) {
            ChartPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                    .filter(one -> one.getESuperTypes().contains(owner)).forEach(one -> reach(one, reached));
        } else if (reached.add(owner)) {
            owner.getEAllContainments().stream().map(EReference::getEReferenceType).forEach(one -> reach(one, reached));
        }
    }

    /** Attributes without a field, each with the reason; a star stands for any class. */
    static Map<String, String> excused() {
        Properties reasons = new Properties();
        try (InputStream stored = ModelFields.class.getResourceAsStream("fields-without-editor.properties")) {
            reasons.load(stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> excused = new TreeMap<>();
        reasons.stringPropertyNames().forEach(feature -> excused.put(feature, reasons.getProperty(feature)));
        return excused;
    }

    /** Why an attribute has no field; empty where no reason is known. */
    static String reason(Map<String, String> excused, String feature) {
        return excused.entrySet().stream().filter(excuse -> fits(excuse.getKey(), feature)).map(Map.Entry::getValue)
                .findFirst().orElse("");
    }

    /** Whether a name, perhaps with a star, stands for an attribute. */
    static boolean fits(String excuse, String feature) {
        return excuse.equals(feature) || excuse.startsWith("*") && feature.endsWith(excuse.substring(1));
    }
}
