package org.plumbline.core.provenance;

import static org.plumbline.model.chart.ChartPackage.Literals.FIELD_ORIGIN__PROVENANCE;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__PROVENANCE;
import static org.plumbline.model.chart.ChartPackage.Literals.OUTCOME_SCORE__PROVENANCE;
import static org.plumbline.model.chart.ChartPackage.Literals.PROGRESS_REPORT__PROVENANCE;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__PROVENANCE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.FieldOrigin;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.ProgressReport;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.TreatmentLine;

/**
 * What in a note was typed, carried over, set by a shortcut, or confirmed. Findings, treatments and scores say it of
 * themselves; for words of other fields a {@link FieldOrigin} says it.
 */
public final class Provenances {

    private Provenances() {
    }

    /** Where a part of a chart came from; typed where the part does not say. */
    public static Provenance of(EObject part) {
        return feature(part).map(feature -> (Provenance) part.eGet(feature)).orElse(Provenance.TYPED);
    }

    /** Whether a part was carried or defaulted and not confirmed since. */
    public static boolean isUnconfirmed(EObject part) {
        Provenance provenance = of(part);
        return provenance == Provenance.CARRIED || provenance == Provenance.DEFAULTED;
    }

    /** Everything in a note that nobody confirmed, open offers included, in the order of the note. */
    public static List<EObject> unconfirmed(EncounterHeader header, Encounter note) {
        Stream<? extends EObject> scores = header.eContainer() instanceof Episode episode ? scores(episode, note)
                : Stream.empty();
        return Stream.of(note.getOrigins().stream(), note.getFindings().stream(), scores,
                note.getTreatments().stream()).flatMap(parts -> parts).map(EObject.class::cast)
                .filter(Provenances::isUnconfirmed).toList();
    }

    private static Stream<OutcomeScore> scores(Episode episode, Encounter note) {
        return episode.getScores().stream().filter(score -> note.getId().equals(score.getEncounter()));
    }

    /** What confirms these parts. Open offers stay as they are: nobody can confirm what says nothing. */
    public static List<Edit> confirm(Collection<? extends EObject> parts) {
        return parts.stream().filter(part -> isUnconfirmed(part) && !Offer.isOpen(part)).<Edit>map(
                part -> new Edit.Set(part, feature(part).orElseThrow(), Provenance.CONFIRMED)).toList();
    }

    /**
     * What is to be noted besides when somebody changes a feature of a part by hand: that from now on it is the
     * clinician's own; empty when it is already.
     */
    public static List<Edit> typed(EObject part, EStructuralFeature changed) {
        Stream<Edit> own = feature(part).filter(feature -> part.eGet(feature) != Provenance.TYPED).stream()
                .map(feature -> new Edit.Set(part, feature, Provenance.TYPED));
        return Stream.concat(own, Origins.of(part, changed).stream().map(Edit.Remove::new)).toList();
    }

    /** What drops the open offers of a note that is completed. */
    public static List<Edit> dropOffers(Encounter note) {
        return Stream.concat(note.getFindings().stream(), note.getTreatments().stream()).filter(Offer::isOpen)
                .<Edit>map(Edit.Remove::new).toList();
    }

    private static Optional<EAttribute> feature(EObject part) {
        return switch (part) {
            case Finding finding -> Optional.of(FINDING__PROVENANCE);
            case TreatmentLine line -> Optional.of(TREATMENT_LINE__PROVENANCE);
            case OutcomeScore score -> Optional.of(OUTCOME_SCORE__PROVENANCE);
            case ProgressReport report -> Optional.of(PROGRESS_REPORT__PROVENANCE);
            case FieldOrigin origin -> Optional.of(FIELD_ORIGIN__PROVENANCE);
            default -> Optional.empty();
        };
    }
}
