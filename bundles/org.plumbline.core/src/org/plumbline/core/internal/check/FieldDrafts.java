package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__ORIGINS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.phrase.PhraseContext;
import org.plumbline.core.phrase.Placeholders;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.Wording;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.FieldOrigin;
import org.plumbline.model.chart.Provenance;

/** Words for an empty field of a note, drafted from the chart by a wording of the content; they are to be confirmed. */
final class FieldDrafts {

    /** How the usage of a wording begins that drafts a field; the field follows. */
    private static final String USAGE = "draft ";

    private FieldDrafts() {
    }

    /** Ways to fill a field of a note; empty where only the clinician knows what belongs there. */
    static List<QuickFix> of(ChartField field, Visit visit, ClinicalCase known) {
        String path = Stream.concat(field.part().map(EReference::getName).stream(),
                Stream.of(field.feature().getName())).reduce((part, name) -> part + '.' + name).orElseThrow();
        return known.catalogue().all(Wording.class).stream()
                .filter(wording -> (USAGE + path).equals(wording.getUsage()))
                .<QuickFix>map(wording -> new QuickFix.Mend(wording.getLabel(), hand -> insert(field, path,
                        filled(wording, visit, known), visit.note()))).toList();
    }

    private static String filled(Wording wording, Visit visit, ClinicalCase known) {
        List<Visit> until = known.visits().subList(0, known.visits().indexOf(visit) + 1);
        return Placeholders.fill(Objects.requireNonNullElse(wording.getText(), ""), new PhraseContext(known.chart(),
                known.episode(), until, known.catalogue(), Locale.getDefault())).text();
    }

    /** Writes words into a field of a note, and that nobody has vouched for them yet. */
    private static List<Edit> insert(ChartField field, String path, String words, Encounter note) {
        List<Edit> edits = new ArrayList<>();
        Optional<EReference> part = field.part();
        EObject owner = part.map(one -> (EObject) note.eGet(one)).orElse(part.isEmpty() ? note : null);
        if (owner == null) {
            EObject made = EcoreUtil.create(field.type());
            made.eSet(field.feature(), words);
            edits.add(new Edit.Set(note, part.orElseThrow(), made));
        } else {
            edits.add(new Edit.Set(owner, field.feature(), words));
        }
        FieldOrigin origin = ChartFactory.eINSTANCE.createFieldOrigin();
        origin.setField(path);
        origin.setProvenance(Provenance.DEFAULTED);
        edits.add(new Edit.Add(note, ENCOUNTER__ORIGINS, origin));
        return edits;
    }
}
