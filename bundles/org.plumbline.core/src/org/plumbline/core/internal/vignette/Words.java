package org.plumbline.core.internal.vignette;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.vignette.VignetteException;

/** How the values of a vignette are read. */
final class Words {

    /** {@code day 14} counts from the start of care, {@code 21 days before} back from it. */
    private static final Pattern DAY = Pattern.compile("day (\\d+)|(\\d+) days? before");

    private Words() {
    }

    /** The parts of a list, between commas. */
    static List<String> list(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    static int whole(String value, int line) throws VignetteException {
        return (int) number(value, line);
    }

    static double number(String value, int line) throws VignetteException {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException notANumber) {
            throw new VignetteException(line, Messages.format(Messages.notANumber, value));
        }
    }

    static LocalDate day(String value, LocalDate first, int line) throws VignetteException {
        Matcher day = DAY.matcher(value);
        if (!day.matches()) {
            throw new VignetteException(line, Messages.format(Messages.notADate, value));
        }
        return day.group(1) != null ? first.plusDays(Long.parseLong(day.group(1)))
                : first.minusDays(Long.parseLong(day.group(2)));
    }

    /** Sets an attribute to a value as it stands in the file; an attribute that holds many takes a list. */
    static void set(EObject owner, EAttribute feature, String value, int line) throws VignetteException {
        if (feature.getEType() instanceof EEnum words && words.getEEnumLiteralByLiteral(value) == null) {
            throw new VignetteException(line, Messages.format(Messages.notAWord, value,
                    String.join(", ", words.getELiterals().stream().map(EEnumLiteral::getLiteral).toList())));
        }
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            EList<Object> held = (EList<Object>) owner.eGet(feature);
            held.addAll(list(value));
            return;
        }
        try {
            owner.eSet(feature, EcoreUtil.createFromString(feature.getEAttributeType(), value));
        } catch (IllegalArgumentException notOfTheType) {
            throw new VignetteException(line, Messages.format(Messages.notANumber, value));
        }
    }
}
