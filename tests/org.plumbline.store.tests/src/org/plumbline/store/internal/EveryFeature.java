package org.plumbline.store.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Encounter;

/** A chart in which every class and every feature of the chart model is used. */
public final class EveryFeature {

    private EveryFeature() {
    }

    /** The chart with its one encounter. */
    public static ExchangeDocument document() {
        Chart chart = (Chart) filled(ChartPackage.Literals.CHART);
        Encounter encounter = (Encounter) filled(ChartPackage.Literals.ENCOUNTER);
        encounter.setId(ExchangeDocument.encounterIds(chart).getFirst());
        return new ExchangeDocument(chart, List.of(encounter));
    }

    private static EObject filled(EClass type) {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            switch (feature) {
                case EReference reference -> children(object, reference);
                case EAttribute format when format.getName().equals("format") -> {
                    // stays at the first, which is what writers stamp over
                }
                case EAttribute attribute when attribute.isMany() ->
                    many(object, attribute).addAll(List.of(value(attribute), value(attribute)));
                case EAttribute attribute -> object.eSet(attribute, value(attribute));
                default -> throw new IllegalStateException("a feature that is neither");
            }
        }
        return object;
    }

    private static void children(EObject object, EReference reference) {
        if (reference.isMany()) {
            concrete(reference.getEReferenceType()).forEach(type -> many(object, reference).add(filled(type)));
        } else {
            object.eSet(reference, filled(reference.getEReferenceType()));
        }
    }

    private static List<EClass> concrete(EClass type) {
        return ChartPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(other -> !other.isAbstract() && type.isSuperTypeOf(other)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> many(EObject object, EStructuralFeature feature) {
        return (List<Object>) object.eGet(feature);
    }

    private static Object value(EAttribute attribute) {
        String name = attribute.getEContainingClass().getName() + '.' + attribute.getName();
        if (attribute.getEAttributeType() instanceof EEnum kinds) {
            return kinds.getELiterals().getLast().getInstance();
        }
        return switch (attribute.getEAttributeType().getName()) {
            case "EString" -> name + " é 李 \uD83C\uDFC3\nsecond line";
            case "EInt", "EIntegerObject" -> name.length();
            case "EDouble", "EDoubleObject" -> name.length() / 3.0;
            case "EBoolean", "EBooleanObject" -> true;
            case "EByteArray" -> new byte[] {0, 127, -128, -1};
            case "Date" -> LocalDate.of(2024, 2, 29);
            case "Moment" -> OffsetDateTime.parse("2026-03-29T02:30:00-05:00");
            case "IdList" -> List.of("C-01", "C-02");
            case String other -> throw new IllegalStateException("no value is known for " + other);
        };
    }
}
