package org.plumbline.core.entry;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__FINDINGS;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__PROVENANCE;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.exam.FindingDraft;
import org.plumbline.core.exam.FindingNormality;
import org.plumbline.core.exam.Found;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.provenance.Offer;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.provenance.TakeOver;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Provenance;

/**
 * The findings of a note by their places, and beside them those of the note before. A finding comes with the first
 * entry at its place and goes with the last. What is entered is returned as changes, for whoever owns the chart to
 * make.
 *
 * @param note the note that is written
 * @param earlier the one before it
 * @param contentVersion version of the catalogue that new findings are stamped with
 */
public record FindingSlots(Encounter note, Optional<Encounter> earlier, String contentVersion) {

    /** What was found at a place; it may be an offer that says nothing yet. */
    public Optional<Finding> at(Slot slot) {
        return note.getFindings().stream().filter(slot::holds).findFirst();
    }

    /** What was found there last time. */
    public Optional<Finding> before(Slot slot) {
        return earlier.stream().flatMap(last -> last.getFindings().stream()).filter(slot::holds)
                .filter(finding -> !Found.nothing(finding)).findFirst();
    }

    /** Enters something at a place. It is the clinician's own from then on. */
    public List<Edit> enter(Slot slot, Consumer<Finding> entry) {
        return change(slot, finding -> {
            entry.accept(finding);
            finding.setProvenance(Provenance.TYPED);
        });
    }

    /** Says that a place is within normal limits, whatever was said of it before. */
    public List<Edit> normal(Slot slot) {
        return enter(slot, finding -> {
            Found.features(finding).forEach(finding::eUnset);
            FindingNormality.setNormal(finding);
        });
    }

    /** Says so of all places where nothing was entered yet. */
    public List<Edit> normal(Collection<Slot> slots) {
        return slots.stream().filter(slot -> at(slot).map(Found::nothing).orElse(true))
                .flatMap(slot -> normal(slot).stream()).toList();
    }

    /** Takes over what was found at a place last time. It is still to be confirmed. */
    public List<Edit> takeOver(Slot slot) {
        return before(slot).map(before -> change(slot, finding -> {
            for (Edit edit : TakeOver.finding(finding, before)) {
                if (edit instanceof Edit.Set set) {
                    finding.eSet(set.feature(), set.value());
                }
            }
        })).orElse(List.of());
    }

    /** Confirms what was taken over at a place. */
    public List<Edit> confirm(Slot slot) {
        return Provenances.confirm(at(slot).stream().toList());
    }

    /** Removes what was found at these places, and offers there. */
    public List<Edit> remove(Collection<Slot> slots) {
        return slots.stream().flatMap(slot -> at(slot).stream()).<Edit>map(Edit.Remove::new).toList();
    }

    /** What makes a change; it always says where the content came from, or it would be taken for typed. */
    private List<Edit> change(Slot slot, Consumer<Finding> change) {
        Optional<Finding> there = at(slot);
        Finding after = there.map(EcoreUtil::copy).orElseGet(() -> draft(slot));
        change.accept(after);
        if (there.isEmpty()) {
            return Found.nothing(after) ? List.of() : List.of(new Edit.Add(note, ENCOUNTER__FINDINGS, after));
        }
        Finding finding = there.get();
        if (Found.nothing(after)) {
            return Offer.isOpen(finding) ? List.of() : List.of(new Edit.Remove(finding));
        }
        List<EAttribute> changed = finding.eClass().getEAllAttributes().stream()
                .filter(feature -> !Objects.equals(finding.eGet(feature), after.eGet(feature))).toList();
        return changed.isEmpty() ? List.of() : Stream.concat(changed.stream(), Stream.of(FINDING__PROVENANCE)).distinct()
                .<Edit>map(feature -> new Edit.Set(finding, feature, after.eGet(feature))).toList();
    }

    /** A finding for a place that says nothing yet, and is not in the note. */
    public Finding draft(Slot slot) {
        Finding finding = FindingDraft.of(slot.item(), contentVersion);
        finding.setSide(slot.side());
        finding.setLevel(slot.level());
        return finding;
    }
}
