package org.plumbline.ui.internal.encounter.history;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.chart.Encounter;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.FieldSection;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.form.FieldSpec;

/** Fields of what the patient says. They show what was said last time and never take it over. */
class SubjectiveSection extends FieldSection {

    private final List<EStructuralFeature> fields;
    private final List<EStructuralFeature> needed;
    private final Predicate<NoteInput> asked;

    /**
     * @param needed what has to be there where it is asked for
     * @param asked the encounters that ask for it
     */
    SubjectiveSection(String id, String title, List<FieldSpec> fields, List<EStructuralFeature> needed,
            Predicate<NoteInput> asked) {
        super(id, NotePart.SUBJECTIVE, title, fields, needed, input -> input.encounter().getSubjective(),
                input -> input.before().map(Encounter::getSubjective).orElse(null));
        this.fields = fields.stream().map(FieldSpec::feature).toList();
        this.needed = needed;
        this.asked = asked;
    }

    @Override
    public Completion completion(NoteInput input) {
        return Filling.completion(asked.test(input), Filling.of(input.encounter().getSubjective(), needed),
                Filling.of(input.encounter().getSubjective(), fields));
    }
}
