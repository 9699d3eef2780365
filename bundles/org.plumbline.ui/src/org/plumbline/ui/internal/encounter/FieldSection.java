package org.plumbline.ui.internal.encounter;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.plumbline.core.provenance.Origins;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.FieldOrigin;
import org.plumbline.ui.internal.form.FieldForm;
import org.plumbline.ui.internal.form.FieldSpec;

/** A section that is a form: the fields of one object of the encounter, each with what it was last time. */
public class FieldSection implements NoteSection {

    private final String id;
    private final NotePart part;
    private final String title;
    private final List<FieldSpec> fields;
    private final List<EStructuralFeature> needed;
    private final Function<NoteInput, EObject> owner;
    private final Function<NoteInput, EObject> before;
    private FieldForm form;

    /**
     * @param fields what is edited
     * @param needed what has to be there in a complete note
     * @param owner the object the fields belong to
     * @param before the same object at the encounter before, null where there is none
     */
    public FieldSection(String id, NotePart part, String title, List<FieldSpec> fields,
            List<EStructuralFeature> needed, Function<NoteInput, EObject> owner,
            Function<NoteInput, EObject> before) {
        this.id = id;
        this.part = part;
        this.title = title;
        this.fields = List.copyOf(fields);
        this.needed = List.copyOf(needed);
        this.owner = owner;
        this.before = before;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final NotePart part() {
        return part;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public void build(SectionFrame frame) {
        form = new FieldForm(frame.body(), frame.fields(), fields);
        form.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
    }

    @Override
    public void show(NoteInput input) {
        form.show(owner.apply(input), before.apply(input));
    }

    /** Fields follow the chart by themselves; where they came from stands in the encounter. */
    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof Encounter || one instanceof FieldOrigin)) {
            form.refreshNotes();
        }
    }

    @Override
    public void editable(boolean editable) {
        form.editable(editable);
    }

    @Override
    public Completion completion(NoteInput input) {
        EObject shown = owner.apply(input);
        BiPredicate<List<EStructuralFeature>, Boolean> all = (features, there) -> features.stream()
                .allMatch(feature -> shown.eIsSet(feature) == there);
        return all.test(needed, true) ? Completion.COMPLETE
                : all.test(fields.stream().map(FieldSpec::feature).toList(), false) ? Completion.EMPTY
                        : Completion.STARTED;
    }

    @Override
    public Set<EStructuralFeature> features() {
        return fields.stream().map(FieldSpec::feature).collect(Collectors.toSet());
    }

    /** Features and further ones. */
    protected static Set<EStructuralFeature> and(Set<EStructuralFeature> features, EStructuralFeature... further) {
        return Stream.concat(features.stream(), Stream.of(further)).collect(Collectors.toSet());
    }

    @Override
    public boolean shows(EObject part) {
        return part instanceof FieldOrigin origin
                && fields.stream().anyMatch(field -> field.feature() == Origins.field(origin));
    }

    @Override
    public void go(EObject part) {
        form.go(Origins.field((FieldOrigin) part));
    }

    @Override
    public void report(Diagnostic diagnostic) {
        form.report(diagnostic);
    }
}
