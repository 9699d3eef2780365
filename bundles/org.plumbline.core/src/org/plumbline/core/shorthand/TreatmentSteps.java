package org.plumbline.core.shorthand;

import static org.plumbline.model.chart.ChartPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.internal.shorthand.Messages;
import org.plumbline.core.plan.Cautions;
import org.plumbline.core.plan.HeldBack;
import org.plumbline.core.plan.TreatmentDraft;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.shorthand.Statement.TreatmentEntry;
import org.plumbline.model.catalogue.ProcedureCode;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TreatmentLine;

/** What a treatment said in a line does to a note: it fills in the line that is there or adds one. */
final class TreatmentSteps {

    private final NoteAtHand hand;

    TreatmentSteps(NoteAtHand hand) {
        this.hand = hand;
    }

    Step of(TreatmentEntry entry) {
        Optional<TreatmentLine> there = line(entry, hand.note());
        Optional<HeldBack> held = entry.treatment() instanceof Treatment treatment
                ? new Cautions(hand.care()).of(treatment).stream().filter(HeldBack::asksForReason).findFirst()
                : Optional.empty();
        boolean reasoned = entry.remark().isPresent() || there.map(TreatmentLine::getCautionReason).isPresent();
        if (held.isPresent() && !reasoned) {
            return Step.barred(entry.sentence(), Messages.format(Messages.heldBack, held.get().because(),
                    held.get().reason()));
        }
        TreatmentLine line = there.orElseGet(() -> draft(entry));
        List<Edit> edits = new ArrayList<>();
        entry.minutes().ifPresent(minutes -> set(edits, line, TREATMENT_LINE__MINUTES, minutes));
        if (entry.side() != Side.UNSPECIFIED) {
            set(edits, line, TREATMENT_LINE__SIDE, entry.side());
        }
        entry.remark().ifPresent(words -> set(edits, line, held.isPresent() ? TREATMENT_LINE__CAUTION_REASON
                : TREATMENT_LINE__RESPONSE, words));
        if (there.isPresent()) {
            edits.addAll(Provenances.typed(line, TREATMENT_LINE__MINUTES));
        } else {
            edits.add(new Edit.Add(hand.note(), ENCOUNTER__TREATMENTS, line));
        }
        return Step.of(entry.sentence(), before(entry), edits);
    }

    private TreatmentLine draft(TreatmentEntry entry) {
        return entry.treatment() instanceof Treatment treatment ? TreatmentDraft.of(treatment, hand.catalogue())
                : TreatmentDraft.of((ProcedureCode) entry.treatment());
    }

    /** A line of the note is changed by an edit; a new one is filled in at once. */
    private static void set(List<Edit> edits, TreatmentLine line, EAttribute feature, Object value) {
        if (line.eContainer() == null) {
            line.eSet(feature, value);
        } else {
            edits.add(new Edit.Set(line, feature, value));
        }
    }

    private String before(TreatmentEntry entry) {
        @Nullable Integer minutes = hand.earlier().flatMap(last -> line(entry, last)).map(TreatmentLine::getMinutes)
                .orElse(null);
        return minutes == null ? "" : Messages.format(Messages.minutes, minutes);
    }

    /** The line of a treatment, at this side if one was said. */
    private static Optional<TreatmentLine> line(TreatmentEntry entry, Encounter note) {
        return note.getTreatments().stream().filter(line -> entry.treatment() instanceof ProcedureCode code
                ? line.getTreatment() == null && Objects.equals(line.getProcedure(), code.getCode())
                : entry.treatment().getId().equals(line.getTreatment()))
                .filter(line -> entry.side() == Side.UNSPECIFIED || line.getSide() == Side.UNSPECIFIED
                        || line.getSide() == entry.side())
                .findFirst();
    }
}
