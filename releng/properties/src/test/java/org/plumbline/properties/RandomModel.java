package org.plumbline.properties;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes objects of a model with any features set to anything their types allow. */
final class RandomModel {

    /** Words that have broken software before: markup, controls allowed in XML, other scripts, emoji, spaces. */
    private static final List<String> WORDS = List.of("", " ", "a & b < c > \"d\" 'e'", "line\nbreak\ttab\r\nend", "שלום",
            "José Ñandú", "🏃‍♀️ 5 km", "=1+1", "]]>", "a\u0301", "\u200b", "null", "-0", "x".repeat(5000));

    private final Random random;
    private int ids;

    RandomModel(Random random) {
        this.random = random;
    }

    EObject create(EClass kind) {
        EObject object = EcoreUtil.create(concrete(kind));
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature.isRequired() || random.nextInt(3) > 0) {
                fill(object, feature);
            }
        }
        return object;
    }

    private EClass concrete(EClass kind) {
        List<EClass> choices = Stream.concat(Stream.of(kind), kind.getEPackage().getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast).filter(kind::isSuperTypeOf))
                .filter(choice -> !choice.isAbstract()).toList();
        return choices.get(random.nextInt(choices.size()));
    }

    private void fill(EObject object, EStructuralFeature feature) {
        if (feature.isMany()) {
            object.eSet(feature, IntStream.range(0, random.nextInt(3)).mapToObj(i -> value(feature)).toList());
        } else {
            object.eSet(feature, value(feature));
        }
    }

    private Object value(EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference -> create(reference.getEReferenceType());
            case EAttribute attribute when attribute.isID() -> "id-" + ids++;
            default -> value(feature.getEType());
        };
    }

    private Object value(EClassifier type) {
        if (type instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }
        return switch (((EDataType) type).getInstanceClass().getSimpleName()) {
            case "String" -> WORDS.get(random.nextInt(WORDS.size()));
            case "Integer" -> random.nextInt();
            case "Double" -> random.nextGaussian() * 1e6;
            case "boolean" -> random.nextBoolean();
            case "byte[]" -> bytes();
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(60_000));
            case "OffsetDateTime" -> OffsetDateTime.of(2026, 1 + random.nextInt(12), 1, random.nextInt(24), 0, 0, 0,
                    ZoneOffset.ofHours(random.nextInt(24) - 12));
            case "List" -> List.of("C-01", "E-04").subList(0, random.nextInt(3));
            default -> throw new IllegalArgumentException("No values for " + type.getName());
        };
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(100)];
        random.nextBytes(bytes);
        return bytes;
    }
}
