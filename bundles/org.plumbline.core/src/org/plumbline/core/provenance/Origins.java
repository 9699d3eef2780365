package org.plumbline.core.provenance;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__ORIGINS;
import static org.plumbline.model.chart.ChartPackage.Literals.FIELD_ORIGIN__PROVENANCE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.FieldOrigin;
import org.plumbline.model.chart.Provenance;

/** Where the words in the fields of an encounter came from. */
public final class Origins {

    private Origins() {
    }

    /** The name under which an encounter notes a field, such as {@code assessment.text} or {@code planText}. */
    public static String path(EObject owner, EStructuralFeature field) {
        return owner instanceof Encounter ? field.getName()
                : owner.eContainmentFeature().getName() + '.' + field.getName();
    }

    /** The note about where a field came from; empty when it was typed, or lies outside an encounter. */
    public static Optional<FieldOrigin> of(EObject owner, EStructuralFeature field) {
        return EcoreUtil.getRootContainer(owner) instanceof Encounter note
                ? note.getOrigins().stream().filter(origin -> path(owner, field).equals(origin.getField())).findFirst()
                : Optional.empty();
    }

    /** Whether a field holds words that nobody confirmed. */
    public static boolean isUnconfirmed(EObject owner, EStructuralFeature field) {
        return of(owner, field).filter(Provenances::isUnconfirmed).isPresent();
    }

    /** The field that an origin is about; null when the encounter has no such field. */
    public static @Nullable EStructuralFeature field(FieldOrigin origin) {
        String path = path(origin);
        return owner(origin).map(owner -> owner.eClass().getEStructuralFeature(path.substring(path.indexOf('.') + 1)))
                .orElse(null);
    }

    /** What holds the field that an origin is about: the encounter, or a part of it that there is. */
    public static Optional<EObject> owner(FieldOrigin origin) {
        String path = path(origin);
        int dot = path.indexOf('.');
        return Optional.ofNullable(origin.eContainer()).flatMap(note -> dot < 0 ? Optional.of(note)
                : Optional.ofNullable(note.eClass().getEStructuralFeature(path.substring(0, dot)))
                        .map(part -> (EObject) note.eGet(part)));
    }

    private static String path(FieldOrigin origin) {
        return Objects.requireNonNullElse(origin.getField(), "");
    }

    /** Notes in an encounter that a field was carried from another one. */
    public static FieldOrigin carried(EObject owner, EStructuralFeature field, @Nullable String from) {
        FieldOrigin origin = origin(owner, field, Provenance.CARRIED);
        origin.setFrom(from);
        return origin;
    }

    /** What puts words into a field that a program drafted: nobody has vouched for them yet. */
    public static List<Edit> drafted(EObject owner, EStructuralFeature field, String words) {
        Edit set = new Edit.Set(owner, field, words);
        return List.of(set, of(owner, field)
                .<Edit>map(origin -> new Edit.Set(origin, FIELD_ORIGIN__PROVENANCE, Provenance.DEFAULTED))
                .orElseGet(() -> new Edit.Add(EcoreUtil.getRootContainer(owner), ENCOUNTER__ORIGINS,
                        origin(owner, field, Provenance.DEFAULTED))));
    }

    private static FieldOrigin origin(EObject owner, EStructuralFeature field, Provenance provenance) {
        FieldOrigin origin = ChartFactory.eINSTANCE.createFieldOrigin();
        origin.setField(path(owner, field));
        origin.setProvenance(provenance);
        return origin;
    }
}
