package org.plumbline.cli.internal;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.Bound;
import org.plumbline.model.catalogue.CataloguePackage.Literals;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.Link;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.catalogue.Pose;
import org.plumbline.model.catalogue.Quantity;
import org.plumbline.model.catalogue.Spread;
import org.plumbline.model.catalogue.UnitMethod;
import org.plumbline.model.catalogue.Verification;

/**
 * Prints catalogue entries for people. Every kind is printed by its features, in the order of the model, so that
 * nothing an entry says can be left out; sources come last.
 */
final class EntryPrinter {

    private static final String INDENT = "  ";

    /** Printed as heading, text or sources, or to be drawn; not among the features. */
    private static final Set<EStructuralFeature> APART = Set.of(Literals.ENTRY__ID, Literals.ENTRY__LABEL,
            Literals.ENTRY__TEXT, Literals.ENTRY__TRACE, Literals.ENTRY__SOURCE, Literals.ENTRY__ORIGIN,
            Literals.ENTRY__VERIFICATION, Literals.ENTRY__CHECKED, Literals.ENTRY__DISPUTED, Literals.ENTRY__CONFLICTS,
            Literals.ENTRY__EVIDENCE, Literals.BODY_DRAWING__PATHS, Literals.BODY_REGION__OUTLINE);

    /** What a part is called by; stands before the rest without a name. */
    private static final Set<String> CALLED = Set.of("id", "code", "number", "label", "text");

    /** Values by which the model says nothing. */
    private static final Set<Enumerator> SILENT = Set.of(Verification.UNSTATED, Spread.UNSPECIFIED, Bound.EXACT,
            PhaseKind.ANY, UnitMethod.NONE);

    private final Catalogue catalogue;
    private final PrintWriter out;

    EntryPrinter(Catalogue catalogue, PrintWriter out) {
        this.catalogue = catalogue;
        this.out = out;
    }

    /** Prints an entry with all it contains. */
    void print(Entry entry) {
        out.println(heading(entry) + "  (" + words(entry.eClass().getName()).toLowerCase(Locale.ROOT) + ')');
        body(entry, INDENT);
    }

    /** Id and label of an entry, as in lists. */
    static String heading(Entry entry) {
        String label = entry.getLabel();
        return label == null ? entry.getId() : entry.getId() + "  " + label;
    }

    private void body(Entry entry, String indent) {
        if (entry.getText() != null) {
            wrap(indent, indent, entry.getText());
        }
        entry.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !APART.contains(feature) && says(entry, feature))
                .forEach(feature -> feature(entry, feature, indent));
        sources(entry, indent);
    }

    /** Whether a feature has a value, be it the default, that tells a reader something. */
    private static boolean says(EObject object, EStructuralFeature feature) {
        return object.eIsSet(feature)
                || feature.getDefaultValue() instanceof Object value && !feature.isMany() && speaks(value);
    }

    private static boolean speaks(Object value) {
        return !SILENT.contains(value) && (value instanceof Enumerator || value instanceof String);
    }

    private void feature(EObject object, EStructuralFeature feature, String indent) {
        String name = words(feature.getName());
        Collection<?> values = feature.isMany() ? (Collection<?>) object.eGet(feature) : List.of(object.eGet(feature));
        if (feature instanceof EReference) {
            out.println(indent + name + ':');
            values.forEach(part -> part((EObject) part, indent + INDENT));
        } else if (feature.isMany()) {
            out.println(indent + name + ':');
            values.forEach(value -> wrap(indent + "- ", indent + INDENT, String.valueOf(value)));
        } else {
            wrap(indent + name + ": ", indent + INDENT, value((EAttribute) feature, object.eGet(feature)));
        }
    }

    private void part(EObject part, String indent) {
        if (part instanceof Entry entry) {
            out.println(indent + heading(entry));
            body(entry, indent + INDENT);
        } else if (part instanceof Pose pose) {
            // the angles are for the renderer, and the figure's text tells the rest
            wrap(indent + "- ", indent + INDENT, String.valueOf(pose.getCaption()));
        } else if (part.eContents().isEmpty()) {
            wrap(indent + "- ", indent + INDENT, line(part));
        } else {
            out.println(indent + words(part.eClass().getName()));
            part.eClass().getEAllStructuralFeatures().stream().filter(feature -> says(part, feature))
                    .forEach(feature -> feature(part, feature, indent + INDENT));
        }
    }

    /** A small part in one line. */
    private String line(EObject part) {
        return switch (part) {
            case Quantity quantity -> quantity(quantity);
            case Link link -> link(link);
            default -> Stream.concat(name(part), details(part)).collect(Collectors.joining("; "))
                    .replace(".; ", "; ");
        };
    }

    private Stream<String> name(EObject part) {
        String name = attributes(part).filter(attribute -> CALLED.contains(attribute.getName()))
                .map(attribute -> value(attribute, part.eGet(attribute))).collect(Collectors.joining(" "));
        return Stream.of(name).filter(called -> !called.isEmpty());
    }

    private Stream<String> details(EObject part) {
        return attributes(part).filter(attribute -> !CALLED.contains(attribute.getName()))
                .map(attribute -> words(attribute.getName()).toLowerCase(Locale.ROOT) + ' '
                        + value(attribute, part.eGet(attribute)));
    }

    private static Stream<EAttribute> attributes(EObject part) {
        return part.eClass().getEAllAttributes().stream().filter(attribute -> says(part, attribute));
    }

    private static String quantity(Quantity quantity) {
        Double low = quantity.getLow();
        Double high = quantity.getHigh();
        String range = low == null ? number(high) : high == null ? number(low) : number(low) + '\u2013' + number(high);
        String note = quantity.getNote() == null ? "" : " (" + quantity.getNote() + ')';
        return words(quantity.getName()) + ": " + Messages.of(quantity.getComparison())
                + Messages.quantity(range, high == null ? low : high, quantity.getUnit()) + note;
    }

    private String link(Link link) {
        List<String> remarks = new ArrayList<>(List.of(link.getStrength().getLiteral()));
        if (link.isInferred()) {
            remarks.add(Messages.inferred);
        }
        if (link.getNote() != null) {
            remarks.add(link.getNote());
        }
        return link.getDirection().getLiteral() + ' ' + reference(link.getTarget()) + " ("
                + String.join("; ", remarks) + ')';
    }

    private void sources(Entry entry, String indent) {
        List<String> trail = new ArrayList<>();
        if (entry.getSource() != null) {
            trail.add(entry.getSource());
        }
        trail.add(Messages.of(entry.getOrigin()));
        if (entry.getVerification() != Verification.UNSTATED) {
            trail.add(entry.getChecked() == null ? Messages.of(entry.getVerification())
                    : Messages.of(entry.getVerification()) + ' ' + entry.getChecked());
        }
        if (!entry.getTrace().isEmpty()) {
            trail.add(Messages.format(Messages.holds, String.join(" ", entry.getTrace())));
        }
        wrap(indent + Messages.source, indent + INDENT, String.join("; ", trail));
        references(Messages.disputed, entry.getDisputed(), indent);
        references(Messages.conflict, entry.getConflicts(), indent);
        references(Messages.evidence, entry.getEvidence(), indent);
    }

    private void references(String label, List<String> ids, String indent) {
        ids.forEach(id -> wrap(indent + label, indent + INDENT, reference(id)));
    }

    private String value(EAttribute attribute, Object value) {
        if (attribute.getEType() == Literals.ENTRY_ID) {
            return reference((String) value);
        }
        return switch (value) {
            case Collection<?> many -> many.stream()
                    .map(each -> each instanceof String id ? reference(id) : value(attribute, each))
                    .collect(Collectors.joining(", "));
            case Enumerator literal -> words(literal.getLiteral()).toLowerCase(Locale.ROOT);
            case Double number -> number(number);
            case Boolean flag -> flag ? Messages.yes : Messages.no;
            default -> String.valueOf(value);
        };
    }

    private String reference(String id) {
        return catalogue.find(id).map(Entry::getLabel).map(label -> id + ' ' + label).orElse(id);
    }

    private static String number(Double number) {
        return new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** {@code stopRule} and {@code stop-rule} as people write it: {@code Stop rule}. */
    private static String words(String name) {
        String split = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(split.charAt(0)) + split.substring(1);
    }

    private void wrap(String first, String next, String text) {
        Texts.wrap(out, first, next, text);
    }
}
